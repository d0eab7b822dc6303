package guiyan.outflow.importing;

import guiyan.outflow.Outflow;
import guiyan.outflow.Reverting.Touch;
import guiyan.people.Person;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.FieldChange;
import guiyan.platform.importing.ImportRow.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts back what rows wrote to the ledger, the last first, unless later edits stand in the way. */
class OutflowUndoing {

    private final OutflowImport tools;
    private final ImportContext context;
    private final Phones phones;

    OutflowUndoing(OutflowImport tools, ImportContext context) {
        this.tools = tools;
        this.context = context;
        phones = new Phones(tools.roll);
    }

    List<ImportRow> colliding(List<ImportRow> rows) {
        var stored = stored(rows);
        var touched = touched(stored.keySet());
        var current = new HashMap<Long, Map<String, String>>();
        stored.forEach((id, outflow) -> current.put(id, tools.texts.of(outflow)));
        return rows.stream()
                .filter(row -> stored.containsKey(row.entityId))
                .filter(row -> row.outcome == Outcome.CREATED
                        ? touched.contains(row.entityId)
                        : !row.takeBack(current.get(row.entityId)))
                .toList();
    }

    private Set<Long> touched(Collection<Long> outflows) {
        var touches = tools.reverting.touches(outflows, context.importId());
        var undone = context.undone()
                .apply(touches.stream()
                        .map(Touch::importId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return touches.stream()
                .filter(touch -> touch.importId() == null || !undone.contains(touch.importId()))
                .map(Touch::outflowId)
                .collect(Collectors.toSet());
    }

    void revert(List<ImportRow> rows) {
        var stored = stored(rows);
        var gone = new ArrayList<Outflow>();
        var people = new LinkedHashSet<Person>();
        for (var row : rows) {
            var outflow = stored.get(row.entityId);
            if (outflow == null) continue;
            if (phones.takeBack(row, outflow.personId)) people.add(outflow.person);
            if (row.outcome == Outcome.CREATED) gone.add(outflow);
            else OutflowWriting.change(tools, row, outflow, FieldChange::old);
        }
        tools.roll.registrar.reindex(List.copyOf(people));
        tools.reverting.forget(gone);
    }

    private Map<Long, Outflow> stored(Collection<ImportRow> rows) {
        var ids =
                rows.stream().map(row -> row.entityId).filter(Objects::nonNull).collect(Collectors.toSet());
        if (ids.isEmpty()) return Map.of();
        return tools.outflows.list("id in ?1", ids).stream().collect(Collectors.toMap(o -> o.id, o -> o));
    }
}
