package guiyan.outflow.importing;

import guiyan.members.Member;
import guiyan.outflow.Outflow;
import guiyan.people.Person;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.FieldChange;
import guiyan.platform.importing.ImportRow.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the rows of one chunk to the ledger: who leaves, what is put right, and at which numbers he is reached. */
class OutflowWriting {

    private final OutflowImport tools;
    private final ImportContext context;
    private final Phones phones;

    OutflowWriting(OutflowImport tools, ImportContext context) {
        this.tools = tools;
        this.context = context;
        phones = new Phones(tools.roll);
    }

    void write(List<ImportRow> rows) {
        var members = members(rows);
        var points = points(members.keySet());
        var stored = stored(rows);
        var reached = new ArrayList<Person>();
        for (var row : rows) {
            var member = members.get(row.subjectId);
            if (row.outcome == Outcome.CREATED) {
                var outflow = tools.texts.enter(member.person, row.values, tools.places.of(row.values));
                row.entityId = outflow.id;
                stored.put(outflow.id, outflow);
            } else change(row, stored.get(entity(row)), FieldChange::now);
            if (phones.add(row, member, points.getOrDefault(member.id, List.of()))) reached.add(member.person);
        }
        tools.roll.persons.flush();
        tools.roll.registrar.reindex(reached.stream().distinct().toList());
    }

    /** An absence that an earlier row has begun has its id from there. */
    private static Long entity(ImportRow row) {
        if (row.entityId == null && row.target != null) row.entityId = row.target.entityId;
        return row.entityId;
    }

    private Map<Long, Member> members(Collection<ImportRow> rows) {
        var ids =
                rows.stream().map(row -> row.subjectId).filter(Objects::nonNull).collect(Collectors.toSet());
        return tools.roll.members.withIds(context.scope(), ids).stream()
                .collect(Collectors.toMap(member -> member.id, Function.identity()));
    }

    private Map<Long, List<ContactPoint>> points(Collection<Long> persons) {
        return tools.roll.points.list("personId in ?1 and retiredOn is null", persons).stream()
                .collect(Collectors.groupingBy(point -> point.personId));
    }

    private Map<Long, Outflow> stored(Collection<ImportRow> rows) {
        var ids =
                rows.stream().map(row -> row.entityId).filter(Objects::nonNull).collect(Collectors.toSet());
        var stored = new HashMap<Long, Outflow>();
        if (!ids.isEmpty()) tools.outflows.list("id in ?1", ids).forEach(outflow -> stored.put(outflow.id, outflow));
        return stored;
    }

    private void change(ImportRow row, Outflow outflow, Function<FieldChange, String> value) {
        change(tools, row, outflow, value);
    }

    static void change(OutflowImport tools, ImportRow row, Outflow outflow, Function<FieldChange, String> value) {
        var values = new HashMap<String, String>();
        row.changes.forEach(change -> values.put(change.field(), value.apply(change)));
        var after = tools.texts.of(outflow);
        after.putAll(values);
        tools.texts.change(outflow, values, tools.places.of(after), null);
    }
}
