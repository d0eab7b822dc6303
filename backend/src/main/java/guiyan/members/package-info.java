/** The membership of a person: in which branch, since when, in what state. */
package guiyan.members;
