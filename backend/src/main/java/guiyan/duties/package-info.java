/** Who owes what to whom until when: rules, duties, their states, the work list. */
package guiyan.duties;
