/** Where on earth: area codes of GB/T 2260, countries, and how a clerk's words for a place are read. */
package guiyan.areas;
