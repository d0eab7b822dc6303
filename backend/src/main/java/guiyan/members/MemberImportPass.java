package guiyan.members;

import guiyan.organizations.UnitNames;
import guiyan.people.Person;
import guiyan.people.Register;
import guiyan.people.SearchKeys;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.people.values.CitizenId;
import guiyan.people.values.LabelledPhone;
import guiyan.people.values.Phone;
import guiyan.platform.audit.Audit.Touch;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.FieldChange;
import guiyan.platform.importing.ImportRow.Outcome;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass of an import over the roll: who is meant, what would change, writing it, and putting it back. */
class MemberImportPass implements ImportPass {

    private final MemberImport format;
    private final ImportContext context;
    private final MemberTexts texts;
    private final MemberRowReading reading;

    MemberImportPass(MemberImport format, ImportContext context) {
        this.format = format;
        this.context = context;
        var units = format.organizations.branches(context.scope());
        texts = new MemberTexts(format.vault, format.points, units, context.basis());
        var home = units.stream()
                .filter(u -> u.id.equals(context.organizationId()))
                .findFirst()
                .orElse(null);
        reading = new MemberRowReading(context, new UnitNames(units), home);
    }

    @Override
    public void read(ImportRow row) {
        reading.read(row);
        var id = row.values.get("citizenId");
        if (id != null) row.idKey = format.persons.print(new CitizenId(id));
        if (row.values.get("name") != null && row.values.get("organization") != null)
            row.matchKey = format.vault.print("import-match", row.values.get("organization") + row.values.get("name"));
    }

    @Override
    public void judge(List<ImportRow> rows) {
        var open = rows.stream().filter(row -> !row.isRejected()).toList();
        var known = known(open);
        var judging = new MemberJudging(context, texts, known, newer(known));
        for (var row : open) {
            judging.judge(row);
            if (row.outcome == Outcome.CREATED) known.add(Known.of(row));
        }
    }

    private List<Known> known(List<ImportRow> rows) {
        var prints = rows.stream().map(r -> r.idKey).filter(Objects::nonNull).toList();
        var ids = new HashSet<Long>();
        format.persons.withCitizenIds(context.scope(), prints).forEach(p -> ids.add(p.id));
        format.persons
                .named(
                        context.scope(),
                        rows.stream().map(r -> r.values.get("name")).collect(Collectors.toSet()))
                .forEach(p -> ids.add(p.id));
        var phones = format.points.own(ids);
        var known = new ArrayList<Known>();
        for (var member : format.members.withIds(context.scope(), ids)) {
            var print = member.person.citizenId == null ? null : member.person.citizenId.print;
            known.add(new Known(member, null, print, texts.of(member, phones.get(member.id))));
        }
        var keys = new ArrayList<>(prints);
        rows.forEach(r -> keys.add(r.matchKey));
        context.earlier().apply(keys).forEach(r -> known.add(Known.of(r)));
        return known;
    }

    private Map<Long, Set<String>> newer(List<Known> known) {
        var ids = known.stream()
                .filter(k -> k.member() != null)
                .map(k -> k.member().id)
                .toList();
        var newer = new HashMap<Long, Set<String>>();
        for (var event : format.audit.laterThan(context.asOf(), ids))
            newer.computeIfAbsent(event.personId, id -> new HashSet<>()).addAll(List.of(event.fields.split(",")));
        return newer;
    }

    @Override
    public void write(List<ImportRow> rows) {
        var entries = new ArrayList<SearchKeys.Entry>();
        for (var row : rows) {
            if (row.outcome == Outcome.CREATED) entries.add(create(row));
            else if (row.entityId == null && row.target != null) row.entityId = row.target.entityId;
        }
        if (!entries.isEmpty()) format.keys.add(Register.MEMBER, entries);
        var updated = rows.stream().filter(r -> r.outcome == Outcome.UPDATED).toList();
        var stored = stored(updated);
        var changed = new HashSet<Long>();
        var searched = new LinkedHashMap<Long, Person>();
        for (var row : updated) change(afresh(row, stored, changed), row.changes, FieldChange::now, searched);
        format.registrar.reindex(List.copyOf(searched.values()));
    }

    /** Whom an earlier row of the chunk has changed is read again: his own number may be another. */
    private Stored afresh(ImportRow row, Map<Long, Stored> stored, Set<Long> changed) {
        if (!changed.add(row.entityId)) stored.putAll(stored(List.of(row)));
        return stored.get(row.entityId);
    }

    /** A member and his own number, as they are stored now. */
    private record Stored(Member member, ContactPoint own) {}

    private Map<Long, Stored> stored(Collection<ImportRow> rows) {
        var ids = rows.stream().map(row -> row.entityId).collect(Collectors.toSet());
        var phones = format.points.own(ids);
        return format.members.withIds(context.scope(), ids).stream()
                .collect(Collectors.toMap(m -> m.id, m -> new Stored(m, phones.get(m.id))));
    }

    private SearchKeys.Entry create(ImportRow row) {
        var entry = format.registrar.enrol(texts.form(row.values), texts.branch(row.values.get("organization")));
        row.entityId = entry.person().id;
        var phones = new ArrayList<>(entry.phones());
        for (var other : others(row.values.get(MemberRowReading.OTHER_PHONES))) {
            format.points.addOther(entry.person(), other);
            phones.add(other.phone());
        }
        return new SearchKeys.Entry(entry.person(), entry.citizenId(), phones);
    }

    private static List<LabelledPhone> others(String lines) {
        if (lines == null) return List.of();
        return lines.lines()
                .map(line -> {
                    var cut = line.indexOf('|');
                    return new LabelledPhone(
                            new Phone(line.substring(0, cut)),
                            cut + 1 == line.length() ? null : line.substring(cut + 1));
                })
                .toList();
    }

    /** Changes a member, and notes his person when his search keys are to be written anew. */
    private void change(
            Stored stored, List<FieldChange> changes, Function<FieldChange, String> value, Map<Long, Person> searched) {
        var before = texts.of(stored.member, stored.own);
        var after = new LinkedHashMap<>(before);
        changes.forEach(change -> after.put(change.field(), value.apply(change)));
        if (after.get("citizenId") != null && !Objects.equals(after.get("citizenId"), before.get("citizenId"))) {
            var id = new CitizenId(after.get("citizenId"));
            after.put("birthDate", id.birthDate().toString());
            after.put("sex", id.sex().name());
        }
        if (format.registrar.changes(stored.member, stored.own, texts.form(before), texts.form(after)))
            searched.put(stored.member.id, stored.member.person);
    }

    @Override
    public List<ImportRow> colliding(List<ImportRow> rows) {
        var stored = stored(rows);
        var touched = touched(stored.keySet());
        var current = new HashMap<Long, Map<String, String>>();
        stored.forEach((id, one) -> current.put(id, texts.of(one.member, one.own)));
        return rows.stream()
                .filter(row -> stored.containsKey(row.entityId))
                .filter(row -> row.outcome == Outcome.CREATED
                        ? touched.contains(row.entityId)
                        : differs(row, current.get(row.entityId)))
                .toList();
    }

    /** Whether a later edit stands in the way; else the values are as they were before the row. */
    private static boolean differs(ImportRow row, Map<String, String> current) {
        var differs = row.changes.stream().anyMatch(c -> !Objects.equals(current.get(c.field()), c.now()));
        row.changes.forEach(change -> current.put(change.field(), change.old()));
        return differs;
    }

    /** Those whom anybody has changed but this import, and imports since undone. */
    private Set<Long> touched(Collection<Long> members) {
        var touches = format.audit.touches(members, context.importId());
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

    @Override
    public void revert(List<ImportRow> rows) {
        var stored = stored(rows);
        var changed = new HashSet<Long>();
        var searched = new LinkedHashMap<Long, Person>();
        var gone = new ArrayList<Member>();
        for (var row : rows) {
            var one = afresh(row, stored, changed);
            if (one == null) continue;
            if (row.outcome == Outcome.UPDATED) change(one, row.changes, FieldChange::old, searched);
            else gone.add(one.member);
        }
        gone.forEach(member -> searched.remove(member.id));
        format.registrar.reindex(List.copyOf(searched.values()));
        format.registrar.forget(gone);
    }

    @Override
    public String masked(String field, String value) {
        if (value == null) return null;
        if (field.equals("citizenId"))
            return value.length() < 2 ? value : "已登记 ··" + value.substring(value.length() - 2);
        if (field.equals("phone")) return Phone.find(value).map(Phone::mask).orElse(value);
        if (field.equals(MemberRowReading.OTHER_PHONES))
            return others(value).stream()
                    .map(o -> o.phone().mask() + (o.label() == null ? "" : "(" + o.label() + ")"))
                    .collect(Collectors.joining(" "));
        return value;
    }
}
