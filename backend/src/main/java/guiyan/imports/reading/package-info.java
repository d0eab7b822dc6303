/** Reads the files clerks upload: recognises them by content, streams their rows, finds the heading and tells people from furniture. */
package guiyan.imports.reading;
