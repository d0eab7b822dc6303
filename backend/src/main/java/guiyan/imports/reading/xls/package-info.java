/** Legacy workbooks: a stream of records. */
package guiyan.imports.reading.xls;
