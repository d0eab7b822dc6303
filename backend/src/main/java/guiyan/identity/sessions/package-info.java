/** One's own sessions: where one is signed in, and how to end it from elsewhere. */
package guiyan.identity.sessions;
