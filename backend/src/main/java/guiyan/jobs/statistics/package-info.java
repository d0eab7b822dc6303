/** Figures of posts, referrals and placements (I-25 … I-29), counted in the database by unit, each with the list behind it. */
package guiyan.jobs.statistics;
