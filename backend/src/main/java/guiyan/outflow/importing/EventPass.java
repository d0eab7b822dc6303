package guiyan.outflow.importing;

import static guiyan.outflow.importing.EventReading.*;
import static guiyan.platform.importing.ImportCode.*;

import guiyan.organizations.Organization;
import guiyan.outflow.Ledger.Line;
import guiyan.outflow.Outflow;
import guiyan.outflow.values.LostCircumstance;
import guiyan.outflow.values.VisitReason;
import guiyan.platform.Refusal;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over events: each belongs to the absence that holds its day, and happens by the ledger's own rules. */
class EventPass implements ImportPass {

    private final EventImport tools;
    private final ImportContext context;
    private final Map<String, Organization> units;
    private final WhoReading who;
    private final EventReading reading;

    EventPass(EventImport tools, ImportContext context) {
        this.tools = tools;
        this.context = context;
        var branches = tools.roll.organizations.branches(context.scope());
        units = branches.stream().collect(Collectors.toMap(unit -> unit.code, Function.identity()));
        who = new WhoReading(tools.roll, context, branches);
        reading = new EventReading(context);
    }

    @Override
    public void read(ImportRow row) {
        who.read(row);
        reading.read(row);
    }

    @Override
    public void judge(List<ImportRow> rows) {
        var open = rows.stream().filter(row -> !row.isRejected()).toList();
        if (open.isEmpty()) return;
        var finding = new WhoFinding(tools.roll, context, units, open);
        var meant = open.stream().filter(row -> finding.of(row) != null).toList();
        var ids = meant.stream().map(row -> row.subjectId).collect(Collectors.toSet());
        if (ids.isEmpty()) return;
        var episodes = tools.outflows.of(ids).stream().collect(Collectors.groupingBy(o -> o.personId));
        var known = known(episodes.values().stream().flatMap(List::stream).toList());
        meant.forEach(row -> judge(row, episodes.getOrDefault(row.subjectId, List.of()), known));
    }

    /** What is in the ledger already: who came home, was lost or found, and on which day. */
    private HashSet<String> known(Collection<Outflow> episodes) {
        var ids = episodes.stream().map(o -> o.id).toList();
        var known = new HashSet<String>();
        if (ids.isEmpty()) return known;
        tools.visits
                .list("outflowId in ?1", ids)
                .forEach(visit -> known.add(key(visit.outflowId, VISIT, visit.fromOn)));
        for (var loss : tools.losses.of(ids)) {
            known.add(key(loss.outflowId, LOST, loss.since));
            known.add(key(loss.outflowId, RESTORED, loss.restoredOn));
        }
        return known;
    }

    private static String key(Long outflow, String event, LocalDate day) {
        return outflow + " " + event + " " + day;
    }

    private static void judge(ImportRow row, List<Outflow> episodes, HashSet<String> known) {
        var day = LocalDate.parse(row.values.get(row.values.get("event").equals(VISIT) ? "from" : "on"));
        var episode = episodes.stream().filter(o -> holds(o, day)).reduce((one, later) -> later);
        if (episode.isEmpty()) row.problem("event", OUTFLOW_UNKNOWN, row.seen);
        else {
            row.entityId = episode.get().id;
            row.outcome = isKnown(row, episode.get(), known) ? Outcome.UNCHANGED : Outcome.CREATED;
        }
    }

    private static boolean holds(Outflow outflow, LocalDate day) {
        var left = outflow.departedOn == null ? outflow.since : outflow.departedOn.firstDay();
        return !left.isAfter(day) && (outflow.endedOn == null || !outflow.endedOn.isBefore(day));
    }

    private static boolean isKnown(ImportRow row, Outflow outflow, HashSet<String> known) {
        return !known.add(key(outflow.id, row.values.get("event"), day(row, begins(row))));
    }

    /** The field that says from which day on it is so. */
    private static String begins(ImportRow row) {
        return switch (row.values.get("event")) {
            case LOST -> "lostSince";
            case RESTORED -> "on";
            default -> "from";
        };
    }

    @Override
    public void write(List<ImportRow> rows) {
        var stored = stored(rows);
        for (var row : rows) happen(row, stored.get(row.entityId));
    }

    private void happen(ImportRow row, Outflow outflow) {
        var from = outflow.status;
        try {
            var on = act(row, outflow);
            tools.ledger.write(outflow, from, written(row, outflow, on));
        } catch (Refusal illegal) {
            row.problem("event", EVENT_REFUSED, row.seen);
            row.entityId = null;
        }
    }

    private static Line written(ImportRow row, Outflow outflow, LocalDate on) {
        if (row.values.get("event").equals(LOST)) return Line.lost(on, outflow.lastLoss());
        return new Line(line(row), PartialDate.of(on), row.values.get("note"));
    }

    private LocalDate act(ImportRow row, Outflow outflow) {
        switch (row.values.get("event")) {
            case LOST ->
                tools.losses.recorded(
                        outflow,
                        outflow.loseContact(
                                day(row, "lostSince"),
                                LostCircumstance.valueOf(row.values.get("circumstance")),
                                actions(row.values.get("searchActions")),
                                day(row, "on")));
            case RESTORED -> outflow.restoreContact(day(row, "on"));
            default -> {
                tools.visits.recorded(outflow.noteHomeVisit(
                        day(row, "from"), day(row, "to"), VisitReason.valueOf(row.values.get("reason"))));
                return day(row, "from");
            }
        }
        return day(row, "on");
    }

    private static LocalDate day(ImportRow row, String field) {
        return row.values.get(field) == null ? null : LocalDate.parse(row.values.get(field));
    }

    private static String line(ImportRow row) {
        return switch (row.values.get("event")) {
            case LOST -> "contact-lost";
            case RESTORED -> "contact-restored";
            default -> "home-visit";
        };
    }

    @Override
    public List<ImportRow> colliding(List<ImportRow> rows) {
        var stored = stored(rows);
        var later = tools.reverting.touchedAfter(stored.keySet(), context.importId());
        return rows.stream().filter(row -> later.contains(row.entityId)).toList();
    }

    @Override
    public void revert(List<ImportRow> rows) {
        var stored = stored(rows);
        for (var row : rows) {
            var outflow = stored.get(row.entityId);
            if (outflow == null) continue;
            var from = outflow.status;
            takeBack(outflow, row.values.get("event"), day(row, begins(row)));
            tools.ledger.write(outflow, from, new Line("event-reverted", null, null));
        }
    }

    private void takeBack(Outflow outflow, String event, LocalDate day) {
        switch (event) {
            case LOST -> tools.reverting.unlose(outflow, day);
            case RESTORED -> tools.reverting.unrestore(outflow, day);
            default -> tools.visits.delete("outflowId = ?1 and fromOn = ?2", outflow.id, day);
        }
    }

    private Map<Long, Outflow> stored(Collection<ImportRow> rows) {
        var ids =
                rows.stream().map(row -> row.entityId).filter(Objects::nonNull).collect(Collectors.toSet());
        if (ids.isEmpty()) return Map.of();
        return tools.outflows.list("id in ?1", ids).stream().collect(Collectors.toMap(o -> o.id, Function.identity()));
    }

    @Override
    public String masked(String field, String value) {
        return Phones.masked(field, value);
    }
}
