/** Referring people to employers with their consent, what is answered, and who has found a post. */
package guiyan.jobs.referrals;
