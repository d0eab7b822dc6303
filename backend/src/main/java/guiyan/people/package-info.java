/** Persons: who somebody is, whatever he is to the office. */
package guiyan.people;
