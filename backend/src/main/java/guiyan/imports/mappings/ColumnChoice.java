package guiyan.imports.mappings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The field that a heading stands for; without one the column is not read. */
public record ColumnChoice(
        @NotBlank @Size(max = 500) String heading,
        @Size(max = 40) String field) {}
