/** How a file comes in: kept, recognised, and its rows set to be read. */
package guiyan.imports.intake;
