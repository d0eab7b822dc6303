/** An import and its rows as they are stored. */
package guiyan.imports.store;
