package guiyan.platform.importing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One row of a clerk's file on its way through an import. */
public class ImportRow {

    public long rowId;
    public String sheetName = "";
    public int sheet;
    public int number;

    /** Cells by field, as uploaded or as mended. */
    public Map<String, Cell> cells = new LinkedHashMap<>();

    /** The clerk's heading of each field. */
    public Map<String, String> headings = Map.of();

    public Outcome outcome = Outcome.CREATED;
    public String reason;
    public String seen;

    /** Normalised values by field; a field that is absent stood blank. */
    public Map<String, String> values = new LinkedHashMap<>();

    public List<RowProblem> problems = new ArrayList<>();
    public List<FieldChange> changes = new ArrayList<>();
    public List<Candidate> candidates = new ArrayList<>();
    public Decision decision;
    public Long entityId;

    /** Prints by which later rows find this one: of its whole id, and of name and unit. */
    public byte[] idKey;

    public byte[] matchKey;

    /** The row of the same import this one updates, when that is not stored yet. */
    public ImportRow target;

    /** Whom the row is about: somebody stored, or the row of the same import that would create him; null for nobody. */
    public Long subjectId;

    /** What becomes of a row. */
    @Schema(name = "RowOutcome")
    public enum Outcome {
        CREATED,
        UPDATED,
        UNCHANGED,
        AMBIGUOUS,
        REJECTED,
        SKIPPED
    }

    /** One thing noticed: where and what; {@code value} as written, {@code suggestion} what may have been meant. */
    public record RowProblem(
            Severity severity, ImportCode code, String column, String field, String value, String suggestion) {

        public RowProblem(Severity severity, ImportCode code, String column, String field, String value) {
            this(severity, code, column, field, value, null);
        }
    }

    /** One field's old and new value; null where there was or will be none. */
    public record FieldChange(String field, String old, String now) {}

    /** Somebody the row may mean. */
    public record Candidate(Long id, String organization, String name, String birthDate, String citizenId) {}

    /** What the clerk decided about an ambiguous row. */
    public record Decision(Act act, Long id) {
        @Schema(name = "RowAct")
        public enum Act {
            USE,
            CREATE,
            REJECT
        }
    }

    public Cell cell(String field) {
        return cells.getOrDefault(field, Cell.BLANK);
    }

    /** Takes a cell's reading: its findings, and its value as text. */
    public <T> T take(String field, Parsed<T> parsed, java.util.function.Function<T, String> text) {
        parsed.findings().forEach(finding -> problem(field, finding));
        if (parsed.value() != null) values.put(field, text.apply(parsed.value()));
        return parsed.value();
    }

    public void problem(String field, Finding finding) {
        problem(field, finding.code(), finding.value());
    }

    /** Notes a problem of a field; an error rejects the row. */
    public void problem(String field, ImportCode code, String value) {
        problem(field, code, value, null);
    }

    /** The same with what may have been meant. */
    public void problem(String field, ImportCode code, String value, String suggestion) {
        var heading = field == null ? null : headings.get(field);
        problems.add(new RowProblem(
                code.severity() == Severity.ERROR ? Severity.ERROR : Severity.WARNING,
                code,
                heading,
                field == null ? null : "/" + field,
                value,
                suggestion));
        if (code.severity() == Severity.ERROR) outcome = Outcome.REJECTED;
        if (code.severity() == Severity.AMBIGUOUS) outcome = Outcome.AMBIGUOUS;
    }

    /** Takes the row's changes back from values; false when these are no longer as the row left them. */
    public boolean takeBack(Map<String, String> values) {
        var isAsLeft = changes.stream().allMatch(change -> Objects.equals(values.get(change.field), change.now));
        changes.forEach(change -> values.put(change.field, change.old));
        return isAsLeft;
    }

    public boolean isRejected() {
        return outcome == Outcome.REJECTED;
    }

    /** Whether it says what an earlier row of the chunk has said, and is about the same. */
    public boolean repeatsAnother() {
        return target != null && problems.stream().anyMatch(p -> p.code() == ImportCode.DUPLICATE_ROW);
    }

    /** Rejects the row when it lacks one of these. */
    public void require(String... fields) {
        for (var field : fields)
            if (!isRejected() && values.get(field) == null)
                problem(field, ImportCode.ENTRY_INCOMPLETE, cell(field).text());
    }

    public boolean clears(String field) {
        return "<clear>".equals(cell(field).text().strip());
    }

    public boolean hasWarning() {
        return (outcome == Outcome.CREATED || outcome == Outcome.UPDATED || outcome == Outcome.UNCHANGED)
                && problems.stream().anyMatch(p -> p.severity() == Severity.WARNING);
    }
}
