package guiyan.imports;

import guiyan.imports.store.Counts;
import guiyan.imports.store.Import;
import guiyan.imports.store.Source;
import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Language;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext.Strategy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import as the API shows it. */
record ImportView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) Import.State state,
        @Schema(required = true) Import.Mode mode,
        @Schema(required = true) String kind,
        @Schema(required = true) Strategy strategy,
        @Schema(required = true) Import.Atomic atomic,
        OrganizationRef organization,
        String basis,
        LocalDate asOf,
        @Schema(required = true) SourceView source,
        @Schema(required = true) Progress progress,
        @Schema(required = true) Counts counts,
        @Schema(required = true) List<String> warnings,
        Fault problem,
        @Schema(required = true) List<Field> fields,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy)
        implements Revisioned, Located {

    /** The file and what it turned out to be. */
    @Schema(name = "ImportSource")
    record SourceView(
            @Schema(required = true) String file,
            @Schema(required = true) List<Source.Sheet> sheets,
            String charset,
            @Schema(required = true) List<String> ignoredColumns,
            @Schema(required = true) List<String> hiddenColumns,
            @Schema(required = true) String sha256) {}

    /** How far it is. */
    @Schema(name = "ImportProgress")
    record Progress(
            @Schema(required = true) int rowsRead,
            @Schema(required = true) int percent) {}

    /** A field that a column may be mapped to, in both languages. */
    @Schema(name = "ImportField")
    record Field(
            @Schema(required = true) String field,
            @Schema(required = true) String zh,
            @Schema(required = true) String en) {

        static Field of(Column column) {
            return new Field(column.field(), column.zh(), column.en());
        }
    }

    /** Why an import failed, and what to do about it. */
    @Schema(name = "ImportFault")
    record Fault(
            @Schema(required = true) String code,
            @Schema(required = true) String message) {

        static Fault of(Import work, Language language) {
            return work.problemCode == null
                    ? null
                    : new Fault(work.problemCode, language.say(work.problem(), work.fileName));
        }
    }

    static ImportView of(
            Import work, Organization unit, Source source, Counts counts, List<Field> fields, Language language) {
        return new ImportView(
                PublicId.of(work.id),
                Revisioned.etag(work),
                work.state,
                work.mode,
                work.kind,
                work.strategy,
                work.atomic,
                OrganizationRef.of(unit),
                work.basis,
                work.asOf,
                new SourceView(
                        work.fileName,
                        source.sheets,
                        work.charset,
                        columns(source, false),
                        columns(source, true),
                        work.sha256),
                new Progress(work.rowsRead, work.percent()),
                counts,
                work.repeats == null ? List.of() : List.of("FILE_SEEN"),
                Fault.of(work, language),
                fields,
                work.recordedAt,
                work.accountName);
    }

    /** Headings that are hidden, or that stand for no field and so are stored nowhere; a serial number is neither. */
    private static List<String> columns(Source source, boolean hidden) {
        return source.columns()
                .filter(c -> hidden ? c.hidden : c.field == null && !c.heading.matches("序号|编号|No\\.?"))
                .map(c -> c.heading)
                .distinct()
                .toList();
    }

    @Override
    public String location() {
        return "/imports/" + id;
    }

    @Override
    public boolean pending() {
        return state.isWorking();
    }
}
