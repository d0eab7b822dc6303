/** Phones that are enrolled: their holders come in by a PIN, and what lies on them can be read by that PIN alone. */
package guiyan.identity.devices;
