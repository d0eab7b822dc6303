/** Where a person can be reached, and how fresh each number is. */
package guiyan.people.contactpoints;
