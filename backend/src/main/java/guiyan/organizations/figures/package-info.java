/** How a figure is laid out: altogether, in parts, and by unit, units never ranked and each with its own list. */
package guiyan.organizations.figures;
