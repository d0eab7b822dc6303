/** Activation codes: an officer hands a member a code in the presence of two, and the member opens his own door with it. */
package guiyan.identity.activation;
