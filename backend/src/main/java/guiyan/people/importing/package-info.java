/** Whom the rows of a register mean: somebody on record by id, by a source's number or by name in his village, else somebody new. */
package guiyan.people.importing;
