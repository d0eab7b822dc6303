/** Households: who lives from one register page, their land, and how both change. */
package guiyan.people.households;
