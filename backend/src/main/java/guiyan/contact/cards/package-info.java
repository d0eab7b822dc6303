/** The cards of the first of July: who gets one, what stands on it, whether it was sent and whether it came back. */
package guiyan.contact.cards;
