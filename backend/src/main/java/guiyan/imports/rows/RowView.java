package guiyan.imports.rows;

import guiyan.imports.store.StoredRow;
import guiyan.platform.Language;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.Severity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of an import as the API shows it: every value masked; mended means that it waits to run again. */
@Schema(name = "ImportRowView")
record RowView(
        @Schema(required = true) PublicId rowId,
        @Schema(required = true) String etag,
        @Schema(required = true) String sheet,
        @Schema(required = true) int row,
        @Schema(required = true) Outcome outcome,
        @Schema(required = true) boolean mended,
        String reason,
        String seen,
        Entity entity,
        @Schema(required = true) Map<String, String> values,
        @Schema(required = true) List<Change> changes,
        @Schema(required = true) List<ProblemView> problems,
        @Schema(required = true) List<Candidate> candidates)
        implements Revisioned {

    /** What the row became. */
    @Schema(name = "ImportedEntity")
    record Entity(
            @Schema(required = true) String type,
            @Schema(required = true) PublicId id) {}

    /** Old and new value of a field. */
    @Schema(name = "ImportedChange")
    record Change(
            @Schema(required = true) String field,
            String old,

            @com.fasterxml.jackson.annotation.JsonProperty("new")
            String now) {}

    /** One thing noticed about the row, and what to do about it. */
    @Schema(name = "ImportProblem")
    record ProblemView(
            @Schema(required = true) Severity severity,
            @Schema(required = true) String code,
            String column,
            String field,
            String value,
            @Schema(required = true) String message,
            String hint,
            String suggestion) {}

    /** Somebody the row may mean. */
    @Schema(name = "ImportCandidate")
    record Candidate(
            @Schema(required = true) PublicId id,
            String organization,
            @Schema(required = true) String name,
            String birthDate,
            String citizenId) {}

    static RowView of(StoredRow stored, ImportRow row, ImportPass pass, String type, Language language) {
        var values = new LinkedHashMap<String, String>();
        row.values.forEach((field, value) -> values.put(field, pass.masked(field, value)));
        return new RowView(
                PublicId.of(stored.id),
                Revisioned.etag(stored.version),
                row.sheetName,
                row.number,
                row.outcome,
                stored.mended,
                row.reason,
                row.seen,
                row.entityId == null ? null : new Entity(type, PublicId.of(row.entityId)),
                values,
                row.changes.stream()
                        .map(c -> new Change(
                                "/" + c.field(), pass.maskedOld(c.field(), c.old()), pass.masked(c.field(), c.now())))
                        .toList(),
                row.problems.stream().map(p -> problem(p, pass, language)).toList(),
                row.candidates.stream()
                        .map(c -> new Candidate(
                                PublicId.of(c.id()),
                                c.organization(),
                                c.name(),
                                c.birthDate(),
                                pass.masked("citizenId", c.citizenId())))
                        .toList());
    }

    private static ProblemView problem(ImportRow.RowProblem problem, ImportPass pass, Language language) {
        var field = problem.field() == null ? "" : problem.field().substring(1);
        return new ProblemView(
                problem.severity(),
                problem.code().name(),
                problem.column(),
                problem.field(),
                pass.masked(field, problem.value()),
                language.say(problem.code()),
                language == Language.EN
                        ? problem.code().hintEn()
                        : problem.code().hintZh(),
                problem.suggestion());
    }
}
