/** An import is a resource: a file, what it is, its rows with what becomes of each, and the way back. */
package guiyan.imports;
