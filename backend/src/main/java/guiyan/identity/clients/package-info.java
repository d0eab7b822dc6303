/** Machine clients: what a program of another office may do here, where, until when, and its secret. */
package guiyan.identity.clients;
