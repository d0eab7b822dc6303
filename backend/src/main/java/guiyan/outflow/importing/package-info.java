/** Ledgers of those away as files: whom a row means, what it says, and the way back. */
package guiyan.outflow.importing;
