/** Figures of training and publicity (I-22 … I-24), counted in the database by unit, each with the list behind it. */
package guiyan.training.statistics;
