/** Whom a member has named to read his quarterly reports while standing in for the secretary (P-04). */
package guiyan.identity.readers;
