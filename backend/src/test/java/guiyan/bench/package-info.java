/** Measures the packaged product against the bare form of the same questions, on the same database in the same run. */
package guiyan.bench;
