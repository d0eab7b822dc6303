package guiyan.members.importing;

import guiyan.members.Member;
import guiyan.members.MemberTexts;
import guiyan.people.Person;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.people.values.CitizenId;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.FieldChange;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The members that the rows of one chunk are about, as they are stored, and the changes made to them. */
class StoredMembers {

    private final MemberImport tools;
    private final ImportContext context;
    private final MemberTexts texts;
    private final Map<Long, Stored> stored = new HashMap<>();
    private final Set<Long> changed = new HashSet<>();
    private final Map<Long, Person> searched = new LinkedHashMap<>();

    private record Stored(Member member, ContactPoint own) {}

    StoredMembers(MemberImport tools, ImportContext context, MemberTexts texts, Collection<ImportRow> rows) {
        this.tools = tools;
        this.context = context;
        this.texts = texts;
        read(rows.stream().map(row -> row.entityId).collect(Collectors.toSet()));
    }

    private void read(Collection<Long> ids) {
        var phones = tools.points.own(ids);
        for (var member : tools.members.withIds(context.scope(), ids))
            stored.put(member.id, new Stored(member, phones.get(member.id)));
    }

    Set<Long> ids() {
        return stored.keySet();
    }

    boolean has(ImportRow row) {
        return stored.containsKey(row.entityId);
    }

    Member member(ImportRow row) {
        return stored.get(row.entityId).member;
    }

    Map<String, String> texts(long id) {
        return texts.of(stored.get(id).member, stored.get(id).own);
    }

    /** Changes whom a row is about; one who was changed before is read again, his own number may be another. */
    void change(ImportRow row, Function<FieldChange, String> value) {
        if (!changed.add(row.entityId)) read(List.of(row.entityId));
        var one = stored.get(row.entityId);
        var isSearched =
                tools.registrar.changes(one.member, one.own, texts, values -> apply(values, row.changes, value));
        if (isSearched) searched.put(row.entityId, one.member.person);
    }

    /** Another id brings its birth date and sex. */
    private static void apply(
            Map<String, String> values, List<FieldChange> changes, Function<FieldChange, String> value) {
        var before = values.get("citizenId");
        changes.forEach(change -> values.put(change.field(), value.apply(change)));
        if (values.get("citizenId") == null || values.get("citizenId").equals(before)) return;
        var id = new CitizenId(values.get("citizenId"));
        values.put("birthDate", id.birthDate().toString());
        values.put("sex", id.sex().name());
    }

    /** Writes the search keys of those changed anew, but for some who are to go. */
    void reindexBut(Collection<Member> gone) {
        gone.forEach(member -> searched.remove(member.id));
        tools.registrar.reindex(List.copyOf(searched.values()));
    }
}
