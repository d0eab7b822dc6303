/** The reports of the quarter: their words are for the author and the secretary of his branch, and nobody else (P-04). */
package guiyan.contact.reports;
