package guiyan.outflow.snapshots;

import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What has changed between two frozen ledgers, cell by cell, and what in them contradicts each other. */
record Differences(
        @Schema(description = "The earlier month; null when there is none")
        String since,

        @Schema(required = true, description = "New in this ledger")
        List<SnapshotRow> added,

        @Schema(required = true, description = "No longer away")
        List<SnapshotRow> ended,

        @Schema(required = true) List<ChangedRow> changed,
        @Schema(required = true) List<Contradiction> contradictions) {

    /** One row that stands in both, and its cells that are not the same. */
    @Schema(name = "ChangedSnapshotRow")
    record ChangedRow(
            @Schema(required = true) PublicId outflowId,
            @Schema(required = true) String name,
            @Schema(required = true) List<Cell> cells) {}

    /** One cell, as it was and as it became. */
    @Schema(name = "ChangedCell")
    record Cell(@Schema(required = true) String cell, String was, String became) {}

    /** Something that cannot be true together with the earlier ledger. */
    @Schema(name = "LedgerContradiction")
    record Contradiction(
            @Schema(required = true) PublicId outflowId,
            @Schema(required = true) String name,
            @Schema(required = true) Sort sort) {}

    /** In which way two ledgers contradict each other. */
    @Schema(name = "ContradictionSort")
    enum Sort {
        /** He had left before the earlier ledger, which does not have him. */
        MISSING_BEFORE,
        /** When he left is told otherwise than before. */
        DEPARTURE_CHANGED,
        /** He should have been back by now and is still listed. */
        RETURN_OVERDUE
    }

    static Differences between(
            LedgerSnapshot earlier, List<SnapshotRow> before, LedgerSnapshot later, List<SnapshotRow> now) {
        var were = byId(before);
        var are = byId(now);
        var added =
                now.stream().filter(row -> !were.containsKey(row.outflowId())).toList();
        var changed = now.stream()
                .filter(row -> were.containsKey(row.outflowId()))
                .map(row -> new ChangedRow(row.outflowId(), row.name(), cells(were.get(row.outflowId()), row)))
                .filter(row -> !row.cells().isEmpty())
                .toList();
        return new Differences(
                earlier == null ? null : earlier.month,
                shown(added),
                shown(before.stream()
                        .filter(row -> !are.containsKey(row.outflowId()))
                        .toList()),
                changed,
                contradictions(earlier == null ? null : earlier.asOf, later.asOf, added, changed, now));
    }

    private static Map<PublicId, SnapshotRow> byId(List<SnapshotRow> rows) {
        return rows.stream().collect(Collectors.toMap(SnapshotRow::outflowId, Function.identity()));
    }

    private static List<SnapshotRow> shown(List<SnapshotRow> rows) {
        return rows.stream().map(SnapshotRow::shown).toList();
    }

    /** A number that has changed shows as its masks, also when these are the same. */
    private static List<Cell> cells(SnapshotRow was, SnapshotRow is) {
        var names = new LinkedHashSet<>(was.cells().keySet());
        names.addAll(is.cells().keySet());
        var cells = new LinkedHashMap<String, Cell>();
        for (var name : names)
            if (!Objects.equals(was.cells().get(name), is.cells().get(name))) {
                var shown = name.equals(SnapshotRow.NUMBER) ? "phone" : name;
                cells.put(
                        shown,
                        new Cell(shown, was.cells().get(shown), is.cells().get(shown)));
            }
        return List.copyOf(cells.values());
    }

    private static List<Contradiction> contradictions(
            LocalDate earlier,
            LocalDate later,
            List<SnapshotRow> added,
            List<ChangedRow> changed,
            List<SnapshotRow> now) {
        var missing = added.stream()
                .filter(row -> earlier != null && row.departedOn() != null)
                .filter(row -> !row.departedOn().lastDay().isAfter(earlier))
                .map(row -> new Contradiction(row.outflowId(), row.name(), Sort.MISSING_BEFORE));
        var moved = changed.stream()
                .filter(row ->
                        row.cells().stream().anyMatch(cell -> cell.cell().equals("departedOn") && cell.was() != null))
                .map(row -> new Contradiction(row.outflowId(), row.name(), Sort.DEPARTURE_CHANGED));
        var overdue = now.stream()
                .filter(row -> isOver(row.cells().get("expectedReturnOn"), later))
                .map(row -> new Contradiction(row.outflowId(), row.name(), Sort.RETURN_OVERDUE));
        return Stream.of(missing, moved, overdue).flatMap(each -> each).toList();
    }

    private static boolean isOver(String expected, LocalDate on) {
        return expected != null && PartialDate.parse(expected).lastDay().isBefore(on);
    }
}
