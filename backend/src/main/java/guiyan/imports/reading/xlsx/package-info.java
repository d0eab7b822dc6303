/** Workbooks of today's kind: a zip of XML parts. */
package guiyan.imports.reading.xlsx;
