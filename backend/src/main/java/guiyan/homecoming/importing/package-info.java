/** The registers of homecoming as files: answers, ventures with their half-year, posts (domain.md L-16). */
package guiyan.homecoming.importing;
