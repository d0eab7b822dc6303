/** Who keeps contact with whom who is away, and who stands in for him. */
package guiyan.outflow.liaisons;
