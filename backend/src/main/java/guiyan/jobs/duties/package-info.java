/** What is owed to those who have found a post: to be asked after 7, 30 and 90 days and half a year. */
package guiyan.jobs.duties;
