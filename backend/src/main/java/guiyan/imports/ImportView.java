package guiyan.imports;

import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import guiyan.platform.importing.ImportContext.Strategy;
import guiyan.platform.importing.ImportRow.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        String problem,
        @Schema(required = true) Instant createdAt,
        @Schema(required = true) String createdBy)
        implements Revisioned, Located {

    /** The file and what it turned out to be. */
    record SourceView(
            @Schema(required = true) String file,
            @Schema(required = true) List<Source.Sheet> sheets,
            String charset,
            @Schema(required = true) List<String> ignoredColumns,
            @Schema(required = true) List<String> hiddenColumns,
            @Schema(required = true) String sha256) {}

    /** How far it is. */
    record Progress(@Schema(required = true) int rowsRead, Integer percent) {}

    /** Derived from the stored rows. */
    record Counts(
            long read,
            long created,
            long updated,
            long unchanged,
            long ambiguous,
            long rejected,
            long warned,
            long skipped) {}

    static ImportView of(Import work, Organization unit, Source source, Map<Outcome, Long> counts, long warned) {
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
                new Progress(work.rowsRead, work.isWorking() ? null : Integer.valueOf(100)),
                counts(counts, warned),
                work.repeats == null ? List.of() : List.of("FILE_SEEN"),
                work.problemCode,
                work.recordedAt,
                work.accountName);
    }

    private static Counts counts(Map<Outcome, Long> by, long warned) {
        var read = by.entrySet().stream()
                .filter(e -> e.getKey() != Outcome.SKIPPED)
                .mapToLong(Map.Entry::getValue)
                .sum();
        return new Counts(
                read,
                by.getOrDefault(Outcome.CREATED, 0L),
                by.getOrDefault(Outcome.UPDATED, 0L),
                by.getOrDefault(Outcome.UNCHANGED, 0L),
                by.getOrDefault(Outcome.AMBIGUOUS, 0L),
                by.getOrDefault(Outcome.REJECTED, 0L),
                warned,
                by.getOrDefault(Outcome.SKIPPED, 0L));
    }

    /** Headings that are hidden, or that stand for no field and so are stored nowhere; a serial number is neither. */
    private static List<String> columns(Source source, boolean hidden) {
        return source.sheets.stream()
                .flatMap(s -> s.columns.stream())
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
        return state == Import.State.QUEUED
                || state == Import.State.READING
                || state == Import.State.COMMITTING
                || state == Import.State.UNDOING;
    }
}
