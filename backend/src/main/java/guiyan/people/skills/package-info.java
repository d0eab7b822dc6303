/** What people are able to do, and by what it is known: written by whoever teaches, asked by whoever brings people to work. */
package guiyan.people.skills;
