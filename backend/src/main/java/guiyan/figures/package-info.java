/** One figure by unit: counted by its own room, laid out in one way, units never ranked, each with the list behind it. */
package guiyan.figures;
