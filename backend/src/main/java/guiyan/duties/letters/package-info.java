/** What is owed about letters of transfer: the receipt. */
package guiyan.duties.letters;
