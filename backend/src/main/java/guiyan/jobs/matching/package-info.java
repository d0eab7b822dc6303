/** Who fits a post and which post fits somebody: trade and distance must, other wishes are shown as met or not; nobody is scored. */
package guiyan.jobs.matching;
