/** Words that posts, employers and referrals share: trades, what is provided, how is paid, where it was heard of. */
package guiyan.jobs.values;
