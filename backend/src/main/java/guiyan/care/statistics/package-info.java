/** Figures of care and of help for families (I-30 … I-32), counted in the database by unit, each with the list behind it. */
package guiyan.care.statistics;
