/** What there is to be done at home by who comes back, shown to those who would like to do that (domain.md 1.5). */
package guiyan.homecoming.opportunities;
