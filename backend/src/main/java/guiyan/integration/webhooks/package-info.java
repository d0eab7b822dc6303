/** Webhooks: machine clients are told of changes at an address of theirs, ids only, signed, until they have taken it. */
package guiyan.integration.webhooks;
