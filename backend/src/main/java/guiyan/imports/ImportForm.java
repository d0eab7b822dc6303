package guiyan.imports;

import guiyan.platform.ids.PublicId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a clerk may say about an import before its file is read again; of sheets and columns only those he changes. */
record ImportForm(
        @NotBlank @Size(max = 40) String kind,
        PublicId organization,
        @Size(max = 200) String basis,
        LocalDate asOf,
        @Size(max = 200) List<@Valid SheetChoice> sheets) {

    /** Whether a sheet is read, and what some of its columns are. */
    @Schema(name = "SheetChoice")
    record SheetChoice(
            @NotNull @Size(max = 200) String name,
            Boolean use,
            @Size(max = 500) List<@Valid ColumnChoice> columns) {}

    /** The field that a heading stands for; without one the column is not read. */
    @Schema(name = "ColumnChoice")
    record ColumnChoice(
            @NotBlank @Size(max = 500) String heading,
            @Size(max = 40) String field) {}

    /** The fields that columns are said to be. */
    Stream<String> fields() {
        return Stream.ofNullable(sheets)
                .flatMap(List::stream)
                .flatMap(sheet -> Stream.ofNullable(sheet.columns()))
                .flatMap(List::stream)
                .map(ColumnChoice::field)
                .filter(Objects::nonNull);
    }

    static ImportForm of(Import work) {
        return new ImportForm(work.kind, PublicId.of(work.organizationId), work.basis, work.asOf, List.of());
    }
}
