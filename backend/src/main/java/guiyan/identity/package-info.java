/** Who may come in: accounts, sign-in, sessions; fills the Caller. */
package guiyan.identity;
