/** The rows of an import: shown masked, mended one by one, and handed back. */
package guiyan.imports.rows;
