/** Figures of those away: how many, how long, how far, who keeps contact with them. */
package guiyan.outflow.statistics;
