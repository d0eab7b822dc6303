/** Who has promised to care for whom of a family on behalf of somebody who goes away (S-60, Case F). */
package guiyan.care.commitments;
