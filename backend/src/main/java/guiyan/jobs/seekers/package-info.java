/** Who looks for work: members and villagers, what they can do, how far they go, what they wish, and when they are free. */
package guiyan.jobs.seekers;
