package guiyan.members;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.organizations.Organization;
import guiyan.organizations.UnitNames;
import guiyan.people.SearchKeys;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.people.values.CitizenId;
import guiyan.people.values.LabelledPhone;
import guiyan.people.values.Membership;
import guiyan.people.values.Phone;
import guiyan.people.values.Sex;
import guiyan.platform.audit.Act;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportContext.Strategy;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Decision;
import guiyan.platform.importing.ImportRow.FieldChange;
import guiyan.platform.importing.ImportRow.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass of an import over the roll: who is meant, what would change, and writing it. */
class MemberImportPass implements ImportPass {

    /** Fields that an import may change; the name and the unit identify and are left alone. */
    private static final List<String> CHANGEABLE = List.of(
            "sex",
            "birthDate",
            "citizenId",
            "ethnicity",
            "education",
            "membership",
            "joinedOn",
            "fullMemberOn",
            "phone",
            "villageGroup",
            "note");

    private final MemberImport format;
    private final ImportContext context;
    private final Map<String, Organization> branches;
    private final MemberRowReading reading;

    MemberImportPass(MemberImport format, ImportContext context) {
        this.format = format;
        this.context = context;
        var units = format.organizations.branches(context.scope());
        branches = units.stream().collect(Collectors.toMap(u -> u.code, Function.identity()));
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
        var later = laterChanges(known);
        for (var row : open) {
            choose(row, known, later);
            if (row.outcome == Outcome.CREATED) known.add(new Known(null, row, row.idKey, row.values));
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
            known.add(new Known(member, null, print, texts(member, phones.get(member.id))));
        }
        var keys = new ArrayList<>(prints);
        rows.forEach(r -> keys.add(r.matchKey));
        context.earlier().apply(keys).forEach(r -> known.add(new Known(null, r, r.idKey, r.values)));
        return known;
    }

    private void choose(ImportRow row, List<Known> known, Map<Long, Set<String>> later) {
        if (row.decision != null && row.decision.act() == Decision.Act.REJECT) {
            row.problem(null, REFUSED_BY_CLERK, null);
            row.outcome = Outcome.REJECTED;
            return;
        }
        var decided = decided(row, known);
        if (decided != null) {
            compare(row, decided, later);
            return;
        }
        var byId = known.stream().filter(k -> k.hasId(row.idKey)).findFirst().orElse(null);
        if (byId != null && byId.unit().equals(row.values.get("organization"))) compare(row, byId, later);
        else if (byId != null) elsewhere(row, byId);
        else byName(row, known.stream().filter(k -> k.mayBe(row)).toList(), later);
    }

    private Known decided(ImportRow row, List<Known> known) {
        if (row.decision == null || row.decision.act() != Decision.Act.USE) return null;
        return known.stream()
                .filter(k -> k.member() != null && k.member().id.equals(row.decision.id()))
                .findFirst()
                .orElse(null);
    }

    /** An import never moves a member: a person decides (D-27). */
    private void elsewhere(ImportRow row, Known byId) {
        row.problem("organization", MEMBER_IN_OTHER_BRANCH, branches.get(byId.unit()).shortName);
        var last = row.problems.size() - 1;
        var problem = row.problems.get(last);
        row.problems.set(
                last,
                new ImportRow.RowProblem(problem.severity(), problem.code(), null, problem.field(), problem.value()));
        row.candidates.add(byId.candidate());
    }

    private void byName(ImportRow row, List<Known> namesakes, Map<Long, Set<String>> later) {
        var create = row.decision != null && row.decision.act() == Decision.Act.CREATE;
        if (namesakes.isEmpty() || create) {
            if (context.strategy() == Strategy.UPDATE) row.problem("name", MEMBER_UNKNOWN, row.seen);
            else row.outcome = Outcome.CREATED;
        } else if (namesakes.size() == 1) compare(row, namesakes.get(0), later);
        else {
            row.problem("name", MEMBER_AMBIGUOUS, row.seen);
            namesakes.forEach(k -> row.candidates.add(k.candidate()));
        }
    }

    private void compare(ImportRow row, Known known, Map<Long, Set<String>> later) {
        row.entityId = known.member() == null ? null : known.member().id;
        row.target = known.row();
        for (var field : CHANGEABLE) {
            var cleared = row.clears(field);
            var now = cleared ? null : row.values.get(field);
            var old = known.values().get(field);
            if ((now == null && !cleared) || Objects.equals(old, now) || isCoarser(field, now, old)) continue;
            if (row.entityId != null
                    && later.getOrDefault(row.entityId, Set.of()).contains(field))
                row.problem(field, NEWER_VALUE_KEPT, row.cell(field).text());
            else row.changes.add(new FieldChange(field, old, now));
        }
        if (row.values.get("citizenId") == null && known.values().get("citizenId") != null)
            row.values.put("citizenId", known.values().get("citizenId"));
        row.outcome =
                row.changes.isEmpty() || context.strategy() == Strategy.CREATE ? Outcome.UNCHANGED : Outcome.UPDATED;
    }

    /** A vaguer date that holds the stored one changes nothing. */
    private static boolean isCoarser(String field, String now, String old) {
        return field.equals("birthDate") && now != null && old != null && old.startsWith(now);
    }

    private Map<Long, Set<String>> laterChanges(List<Known> known) {
        var ids = known.stream()
                .filter(k -> k.member() != null)
                .map(k -> k.member().id)
                .toList();
        var later = new HashMap<Long, Set<String>>();
        for (var event : format.audit.laterThan(context.asOf(), ids))
            later.computeIfAbsent(event.personId, id -> new HashSet<>()).addAll(List.of(event.fields.split(",")));
        return later;
    }

    @Override
    public void write(List<ImportRow> rows) {
        var entries = new ArrayList<SearchKeys.Entry>();
        var updated = rows.stream()
                .filter(r -> r.outcome == Outcome.UPDATED && r.entityId != null)
                .map(r -> r.entityId)
                .toList();
        var members =
                format.members.withIds(context.scope(), updated).stream().collect(Collectors.toMap(m -> m.id, m -> m));
        var phones = format.points.own(updated);
        for (var row : rows) {
            if (row.outcome == Outcome.CREATED) entries.add(create(row));
            else if (row.entityId == null && row.target != null) row.entityId = row.target.entityId;
        }
        if (!entries.isEmpty()) format.keys.add(guiyan.people.Register.MEMBER, entries);
        for (var row : rows)
            if (row.outcome == Outcome.UPDATED) {
                var member = members.computeIfAbsent(row.entityId, format.members::findById);
                var own = phones.containsKey(row.entityId)
                        ? phones.get(row.entityId)
                        : format.points.own(List.of(row.entityId)).get(row.entityId);
                change(member, own, row.changes, FieldChange::now);
            }
    }

    private SearchKeys.Entry create(ImportRow row) {
        var entry = format.registrar.enrol(form(row.values), branches.get(row.values.get("organization")));
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

    private void change(
            Member member, ContactPoint own, List<FieldChange> changes, Function<FieldChange, String> value) {
        var before = texts(member, own);
        var after = new LinkedHashMap<>(before);
        changes.forEach(change -> after.put(change.field(), value.apply(change)));
        if (after.get("citizenId") != null && !Objects.equals(after.get("citizenId"), before.get("citizenId"))) {
            var id = new CitizenId(after.get("citizenId"));
            after.put("birthDate", id.birthDate().toString());
            after.put("sex", id.sex().name());
        }
        format.registrar.revise(member, own, form(before), form(after));
    }

    private MemberForm form(Map<String, String> values) {
        return new MemberForm(
                PublicId.of(branches.get(values.get("organization")).id),
                values.get("name"),
                values.get("sex") == null ? null : Sex.valueOf(values.get("sex")),
                date(values.get("birthDate")),
                values.get("citizenId"),
                context.basis(),
                values.get("phone"),
                values.get("ethnicity"),
                values.get("education"),
                values.get("membership") == null ? null : Membership.valueOf(values.get("membership")),
                date(values.get("joinedOn")),
                date(values.get("fullMemberOn")),
                values.get("villageGroup"),
                values.get("note"),
                values.get("source"),
                values.get("externalId"));
    }

    private static PartialDate date(String text) {
        return text == null ? null : PartialDate.parse(text);
    }

    private Map<String, String> texts(Member member, ContactPoint own) {
        var person = member.person;
        var texts = new LinkedHashMap<String, String>();
        texts.put("name", person.name);
        texts.put("organization", code(member));
        texts.put("sex", person.sex == Sex.UNKNOWN ? null : person.sex.name());
        texts.put("birthDate", text(person.birthDate));
        texts.put("citizenId", person.citizenId == null ? null : format.vault.openText(person.citizenId.cipher));
        texts.put("ethnicity", person.ethnicity);
        texts.put("education", person.education);
        texts.put("membership", member.membership.name());
        texts.put("joinedOn", text(member.joinedOn));
        texts.put("fullMemberOn", text(member.fullMemberOn));
        texts.put("phone", own == null ? null : format.points.open(own).e164());
        texts.put("villageGroup", person.villageGroup);
        texts.put("note", member.note);
        texts.put("source", person.source);
        texts.put("externalId", person.externalId);
        return texts;
    }

    private String code(Member member) {
        return branches.values().stream()
                .filter(b -> b.id.equals(member.branchId))
                .map(b -> b.code)
                .findFirst()
                .orElse("");
    }

    private static String text(PartialDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public boolean collides(ImportRow row) {
        var member = format.members.findById(row.entityId);
        if (member == null) return false;
        if (row.outcome == Outcome.CREATED)
            return format.audit.touchedSince(row.entityId, context.importId(), context.undone());
        var current = texts(member, format.points.own(List.of(member.id)).get(member.id));
        return row.changes.stream().anyMatch(change -> !Objects.equals(current.get(change.field()), change.now()));
    }

    @Override
    public void revert(ImportRow row) {
        var member = format.members.findById(row.entityId);
        if (member == null) return;
        if (row.outcome == Outcome.CREATED) {
            format.audit.record(Act.of("member.reverted").on(member.id), member);
            format.registrar.forget(member);
        } else change(member, format.points.own(List.of(member.id)).get(member.id), row.changes, FieldChange::old);
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
