/** What every feature stands on and no feature knows about: scope, lists, problems, versions, retries. */
package guiyan.platform;
