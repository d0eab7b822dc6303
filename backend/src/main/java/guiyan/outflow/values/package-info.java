/** The words of the ledger of those away: states, reasons, destinations, and what is derived from them. */
package guiyan.outflow.values;
