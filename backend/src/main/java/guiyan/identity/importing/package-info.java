/** Accounts from a list: one row a post, opened without a password until its start slip is printed. */
package guiyan.identity.importing;
