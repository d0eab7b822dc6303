/** Who has brought whom to work, and who of them is still there: one brings many. */
package guiyan.jobs.introductions;
