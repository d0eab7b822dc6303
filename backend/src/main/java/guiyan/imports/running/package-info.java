/** The work behind an import: its rows settled chunk by chunk, and put back. */
package guiyan.imports.running;
