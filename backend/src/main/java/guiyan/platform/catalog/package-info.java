/** What is kept in the database, why, in which form and for how long: one line of words for every column. */
package guiyan.platform.catalog;
