/** Labourers who left, led by a member or organised: counted, without files of their own. */
package guiyan.outflow.labour;
