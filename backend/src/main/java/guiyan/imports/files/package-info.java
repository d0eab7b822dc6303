/** Uploaded files, kept sealed for as long as they may be needed. */
package guiyan.imports.files;
