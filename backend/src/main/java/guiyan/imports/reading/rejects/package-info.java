/** The workbook that goes back to the clerk. */
package guiyan.imports.reading.rejects;
