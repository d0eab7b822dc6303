/** What every file is read as, whatever its format: sheets, rows, merged blocks, and why a file is refused. */
package guiyan.imports.reading.sheets;
