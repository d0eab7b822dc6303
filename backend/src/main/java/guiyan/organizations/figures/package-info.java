/** How a figure of units is laid out: altogether, in parts, in each unit, never ranked, each with the list behind it. */
package guiyan.organizations.figures;
