package guiyan.imports.mappings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Whether a sheet is read, and what some of its columns are. */
public record SheetChoice(
        @NotNull @Size(max = 200) String name,
        Boolean use,
        @Size(max = 500) List<@Valid ColumnChoice> columns) {}
