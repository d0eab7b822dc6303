/** The register of households as a file: one row somebody, the land in the row of the head. */
package guiyan.people.households.importing;
