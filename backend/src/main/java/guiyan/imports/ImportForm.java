package guiyan.imports;

import guiyan.imports.mappings.ColumnChoice;
import guiyan.imports.mappings.SheetChoice;
import guiyan.imports.store.Import;
import guiyan.platform.ids.PublicId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a clerk may say about an import before its file is read again; of sheets and columns only those he changes. */
record ImportForm(
        @NotBlank @Size(max = 40) String kind,
        PublicId organization,
        @Size(max = 200) String basis,
        LocalDate asOf,
        @Size(max = 200) List<@Valid SheetChoice> sheets) {

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
