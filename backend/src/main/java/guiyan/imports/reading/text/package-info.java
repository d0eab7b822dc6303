/** Delimited text, web pages and JSON lines, in whatever character set. */
package guiyan.imports.reading.text;
