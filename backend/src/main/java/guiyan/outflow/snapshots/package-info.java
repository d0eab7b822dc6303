/** The ledger of a unit at the end of a month: frozen, signed by both sides, compared with the month before. */
package guiyan.outflow.snapshots;
