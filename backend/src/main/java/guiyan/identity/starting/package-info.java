/** Start slips: what somebody is handed to come in for the first time, shown once and kept nowhere. */
package guiyan.identity.starting;
