/** Templates: workbooks to be filled in, empty or with what is stored, that come back through an import. */
package guiyan.imports.templates;
