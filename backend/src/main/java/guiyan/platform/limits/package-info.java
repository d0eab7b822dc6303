/** How much somebody may ask for in a time; counted in the memory of each node. */
package guiyan.platform.limits;
