/** Figures of those away: how many, how long, how far, who keeps contact with them; and who left with a job in hand. */
package guiyan.outflow.statistics;
