package guiyan.imports.store;

import guiyan.platform.importing.ImportRow;
import java.util.List;
import java.util.Map;

/** The part of a row that is sealed. */
public record Payload(
        String sheetName,
        String seen,
        Map<String, String> values,
        List<ImportRow.RowProblem> problems,
        List<ImportRow.FieldChange> changes,
        List<ImportRow.Candidate> candidates,
        Map<String, String> mends,
        ImportRow.Decision decision) {

    static final Payload NONE = new Payload("", null, Map.of(), List.of(), List.of(), List.of(), Map.of(), null);

    public static Payload of(ImportRow row, Map<String, String> mends) {
        return new Payload(
                row.sheetName, row.seen, row.values, row.problems, row.changes, row.candidates, mends, row.decision);
    }

    /** The same row with what a clerk put right. */
    public Payload mended(Map<String, String> mends, ImportRow.Decision decision) {
        return new Payload(sheetName, seen, values, problems, changes, candidates, mends, decision);
    }

    /** The row as a pass takes it back up. */
    ImportRow onto(StoredRow stored) {
        var row = new ImportRow();
        row.rowId = stored.id;
        row.sheet = stored.sheet;
        row.number = stored.number;
        row.sheetName = sheetName;
        row.outcome = stored.outcome;
        row.reason = stored.reason;
        row.entityId = stored.entityId;
        row.subjectId = stored.subjectId;
        row.idKey = stored.idKey;
        row.matchKey = stored.matchKey;
        row.seen = seen;
        row.values.putAll(values);
        row.problems.addAll(problems);
        row.changes.addAll(changes);
        row.candidates.addAll(candidates);
        row.decision = decision;
        return row;
    }
}
