/** Figures of the registers beside the ledger: certificates, labourers led out, members from elsewhere. */
package guiyan.outflow.registers;
