/** Two records of one person made one, under supervision, and taken apart again when that was a mistake. */
package guiyan.members.merges;
