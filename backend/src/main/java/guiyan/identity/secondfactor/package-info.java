/** The second step of signing in: codes of an authenticator (RFC 6238) and recovery codes (M-04). */
package guiyan.identity.secondfactor;
