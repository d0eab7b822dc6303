/** On what footing data that need consent are held. */
package guiyan.people.consents;
