/** What is owed to those who have come home. */
package guiyan.homecoming.duties;
