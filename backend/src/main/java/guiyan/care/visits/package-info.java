/** Visits to children and elders in care: who went, what is needed, what was done. */
package guiyan.care.visits;
