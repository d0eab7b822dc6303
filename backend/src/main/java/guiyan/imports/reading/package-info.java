/** Reads what clerks upload: recognised by content, streamed row by row, its heading found, its furniture told from people. */
package guiyan.imports.reading;
