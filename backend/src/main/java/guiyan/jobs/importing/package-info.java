/** Employers and posts out of files: the labour bureau's lists, and those of a job fair. */
package guiyan.jobs.importing;
