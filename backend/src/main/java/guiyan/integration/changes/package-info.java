/** The feed of changes: which rows have changed, in an order that a reader can follow without missing any. */
package guiyan.integration.changes;
