/** Members of other places who live here: the register of those who have come in. */
package guiyan.outflow.inflows;
