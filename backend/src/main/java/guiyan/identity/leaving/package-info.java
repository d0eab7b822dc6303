/** An officer who leaves: his open work goes into other hands, then his account is closed. */
package guiyan.identity.leaving;
