/** The four ones: the call of the month, the report of the quarter, the card of July, the tea party of the Spring Festival. */
package guiyan.contact.duties;
