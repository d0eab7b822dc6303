package guiyan.members.importing;

import guiyan.members.Member;
import guiyan.members.MemberTexts;
import guiyan.platform.audit.Audit.Touch;
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
import java.util.Set;
import java.util.stream.Collectors;

/** Puts back what rows wrote to the roll, the last first, unless later edits stand in the way. */
class MemberUndoing {

    private final MemberImport tools;
    private final ImportContext context;
    private final MemberTexts texts;

    MemberUndoing(MemberImport tools, ImportContext context, MemberTexts texts) {
        this.tools = tools;
        this.context = context;
        this.texts = texts;
    }

    List<ImportRow> colliding(List<ImportRow> rows) {
        var stored = new StoredMembers(tools, context, texts, rows);
        var touched = touched(stored.ids());
        var current = new HashMap<Long, Map<String, String>>();
        stored.ids().forEach(id -> current.put(id, stored.texts(id)));
        return rows.stream()
                .filter(stored::has)
                .filter(row -> row.outcome == Outcome.CREATED
                        ? touched.contains(row.entityId)
                        : !row.takeBack(current.get(row.entityId)))
                .toList();
    }

    /** Those whom anybody has changed but this import, and imports since undone. */
    private Set<Long> touched(Collection<Long> members) {
        var touches = tools.audit.touches(members, context.importId());
        var undone = context.undone()
                .apply(touches.stream()
                        .map(Touch::importId)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        return touches.stream()
                .filter(touch -> touch.importId() == null || !undone.contains(touch.importId()))
                .map(Touch::personId)
                .collect(Collectors.toSet());
    }

    void revert(List<ImportRow> rows) {
        var stored = new StoredMembers(tools, context, texts, rows);
        var gone = new ArrayList<Member>();
        for (var row : rows) {
            if (!stored.has(row)) continue;
            if (row.outcome == Outcome.UPDATED) stored.change(row, FieldChange::old);
            else gone.add(stored.member(row));
        }
        stored.reindexBut(gone);
        tools.registrar.forget(gone);
    }
}
