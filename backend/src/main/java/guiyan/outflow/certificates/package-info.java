/** Activity certificates of members who are away: who holds which, since when, and when it was last checked. */
package guiyan.outflow.certificates;
