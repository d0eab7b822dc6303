/** Figures of homecoming: what was started, who holds a post, what was asked for and solved (I-35 to I-37). */
package guiyan.homecoming.statistics;
