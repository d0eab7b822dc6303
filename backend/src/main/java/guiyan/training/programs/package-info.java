/** The courses that are offered: what each teaches, to what end, by whom. */
package guiyan.training.programs;
