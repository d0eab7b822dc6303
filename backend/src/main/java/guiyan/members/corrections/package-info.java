/** Requests to correct somebody's file: proposed with the new values, decided with a reason. */
package guiyan.members.corrections;
