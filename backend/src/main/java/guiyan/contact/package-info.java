/** Kept in touch: who spoke with whom and what was told, asked for and promised; the sheet for the next call. */
package guiyan.contact;
