/** The roll as clerks keep it: rows read, judged against those on the roll, written, and put back. */
package guiyan.members.importing;
