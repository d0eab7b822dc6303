/** What an employer's own program gets to know of those who were sent to it, and what it reports of them. */
package guiyan.jobs.received;
