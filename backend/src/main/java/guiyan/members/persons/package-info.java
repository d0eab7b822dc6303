/** Those whom the office knows and who do not stand on the roll, as other systems tell of them. */
package guiyan.members.persons;
