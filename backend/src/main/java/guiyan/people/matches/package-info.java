/** Search before create: who may already be the person about to be entered. */
package guiyan.people.matches;
