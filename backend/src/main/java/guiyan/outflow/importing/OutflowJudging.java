package guiyan.outflow.importing;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.members.Member;
import guiyan.outflow.EpisodeTexts;
import guiyan.outflow.values.IncomeCell;
import guiyan.people.consents.Consent;
import guiyan.platform.importing.ImportCode;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportContext.Strategy;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.FieldChange;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.Plain;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the absence each row of one chunk means, and what it changes in it. */
class OutflowJudging {

    private static final String INCOME = "incomeBand";
    private static final Set<String> DAYS = Set.of("departedOn", "returnedOn");

    private final OutflowImport tools;
    private final ImportContext context;
    private final WhoFinding who;
    private final Map<Long, List<Episode>> episodes = new HashMap<>();
    private final Map<Long, Set<String>> newer = new HashMap<>();
    private final Map<ImportRow, Member> meant = new LinkedHashMap<>();

    OutflowJudging(OutflowImport tools, ImportContext context, WhoFinding who) {
        this.tools = tools;
        this.context = context;
        this.who = who;
    }

    void judge(List<ImportRow> rows) {
        for (var row : rows) {
            var member = who.of(row);
            if (member != null) meant.put(row, member);
        }
        var ids = meant.values().stream().map(member -> member.id).distinct().toList();
        if (ids.isEmpty()) return;
        for (var outflow : tools.outflows.of(ids))
            if (outflow.isOpen() || outflow.isReal())
                know(outflow.personId, new Episode(outflow, null, tools.texts.of(outflow)));
        for (var event : tools.audit.laterThan(context.asOf(), ids))
            newer.computeIfAbsent(event.subjectId, id -> new HashSet<>())
                    .addAll(Arrays.asList(event.fields.split(",")));
        incomes();
        meant.forEach(this::judge);
    }

    /** What somebody earns is read where he has agreed to it (domain.md D-35). */
    private void incomes() {
        var telling = new LinkedHashMap<>(meant);
        telling.keySet().removeIf(row -> Plain.saysNothing(row.cell(INCOME)));
        var ids = telling.values().stream().map(member -> member.id).collect(Collectors.toSet());
        var agreed = tools.consents.givenBy(ids, Consent.Kind.INCOME);
        telling.forEach((row, member) -> {
            if (agreed.contains(member.id))
                row.take(INCOME, IncomeCell.read(row.cell(INCOME), row.headings.get(INCOME)), Enum::name);
            else row.problem(INCOME, INCOME_WITHOUT_CONSENT, null);
        });
    }

    private void know(Long person, Episode episode) {
        episodes.computeIfAbsent(person, id -> new ArrayList<>()).add(episode);
    }

    private void judge(ImportRow row, Member member) {
        var known = episodes.getOrDefault(member.id, List.of());
        var same = same(row, known);
        if (same != null) compare(row, same, known);
        else if (context.strategy() == Strategy.UPDATE) row.problem("departedOn", OUTFLOW_UNKNOWN, row.seen);
        else if (known.stream().anyMatch(e -> bothOpen(e, row) || e.overlaps(row.values)))
            row.problem("departedOn", OUTFLOW_OVERLAP, row.cell("departedOn").text());
        else {
            row.outcome = Outcome.CREATED;
            know(member.id, new Episode(null, row, new LinkedHashMap<>(row.values)));
        }
    }

    private static boolean bothOpen(Episode episode, ImportRow row) {
        return episode.isOpen() && row.values.get("returnedOn") == null;
    }

    /** With UPDATE the absence that has not ended, else the one with the row's departure. */
    private Episode same(ImportRow row, List<Episode> known) {
        var open = known.stream().filter(Episode::isOpen).findFirst();
        if (context.strategy() == Strategy.UPDATE && open.isPresent()) return open.get();
        return known.stream().filter(e -> e.isSame(row.values)).findFirst().orElse(null);
    }

    private void compare(ImportRow row, Episode one, List<Episode> known) {
        row.entityId = one.stored() == null ? null : one.stored().id;
        row.target = one.row();
        for (var field : EpisodeTexts.changeable()) compare(row, one, field);
        var changes = !row.changes.isEmpty() && context.strategy() != Strategy.CREATE;
        if (!changes) row.changes.clear();
        row.outcome = changes ? Outcome.UPDATED : Outcome.UNCHANGED;
        var contradiction = contradiction(row, one, known);
        if (contradiction != null)
            row.problem("departedOn", contradiction, row.cell("departedOn").text());
        else row.changes.forEach(change -> one.values().put(change.field(), change.now()));
    }

    /** Why its days cannot become those of the row; null when they can, or stay. */
    private static ImportCode contradiction(ImportRow row, Episode one, List<Episode> known) {
        if (row.changes.stream().noneMatch(change -> DAYS.contains(change.field()))) return null;
        if (one.isEndedOtherwise()) return OUTFLOW_ENDED_OTHERWISE;
        var values = new HashMap<>(one.values());
        row.changes.forEach(change -> values.put(change.field(), change.now()));
        if (one.contradicts(values)) return OUTFLOW_DAYS_CONTRADICT;
        return known.stream().anyMatch(other -> other != one && other.overlaps(values)) ? OUTFLOW_OVERLAP : null;
    }

    private void compare(ImportRow row, Episode one, String field) {
        var now = row.values.get(field);
        var old = one.values().get(field);
        if (now == null || now.equals(old) || isCoarser(now, old) || isReadFromSameWords(row, one, field)) return;
        var later = row.entityId == null ? Set.<String>of() : newer.getOrDefault(row.entityId, Set.of());
        if (later.contains(field) || field.equals(PlaceTexts.CODE) && later.contains(PlaceTexts.TEXT))
            row.problem(field, NEWER_VALUE_KEPT, row.cell(field).text());
        else row.changes.add(new FieldChange(field, old, now));
    }

    /** A vaguer date that holds the stored one changes nothing. */
    private static boolean isCoarser(String now, String old) {
        return old != null && old.startsWith(now + "-");
    }

    /** The code that words were read to says nothing that the same words have not said before. */
    private static boolean isReadFromSameWords(ImportRow row, Episode one, String field) {
        var words = row.values.get(PlaceTexts.TEXT);
        return field.equals(PlaceTexts.CODE)
                && words != null
                && Objects.equals(words, one.values().get(PlaceTexts.TEXT));
    }
}
