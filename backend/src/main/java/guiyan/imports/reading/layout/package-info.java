/** Where a sheet's heading stands, what its columns are called, and which rows are no data. */
package guiyan.imports.reading.layout;
