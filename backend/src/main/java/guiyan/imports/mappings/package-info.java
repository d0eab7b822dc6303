/** Which heading stands for which field: as chosen, as remembered, by its words, and whether the cells agree. */
package guiyan.imports.mappings;
