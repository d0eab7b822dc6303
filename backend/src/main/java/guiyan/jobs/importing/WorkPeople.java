package guiyan.jobs.importing;

import guiyan.jobs.referrals.Referrals;
import guiyan.organizations.Organization;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.people.values.Sex;
import guiyan.platform.Scope;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.crypto.Sealed;
import guiyan.platform.importing.ImportRow;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Whom rows about work mean: members by their id, labourers by the source's number; a labourer nobody knows yet is noted. */
class WorkPeople {

    private final Persons persons;
    private final Referrals referrals;
    private final Audit audit;
    private final Scope scope;
    private final Map<String, Organization> units;
    private final Map<ImportRow, Person> found = new HashMap<>();
    private final Map<ImportRow, Person> introducers = new HashMap<>();
    private final Set<ImportRow> ambiguous = new HashSet<>();
    private final Map<String, Person> noted = new HashMap<>();

    WorkPeople(Persons persons, Referrals referrals, Audit audit, Scope scope, Map<String, Organization> units) {
        this.persons = persons;
        this.referrals = referrals;
        this.audit = audit;
        this.scope = scope;
        this.units = units;
    }

    /** Finds all of a chunk: by prints of ids, by numbers of the source, by names in their villages. */
    void find(List<ImportRow> rows) {
        found.clear();
        introducers.clear();
        ambiguous.clear();
        var prints = new ArrayList<byte[]>();
        for (var row : rows) {
            if (row.idKey != null) prints.add(row.idKey);
            if (row.matchKey != null) prints.add(row.matchKey);
        }
        var byPrint = new HashMap<ByteBuffer, Person>();
        persons.withCitizenIds(scope, prints)
                .forEach(person -> byPrint.put(ByteBuffer.wrap(Sealed.print(person.citizenId)), person));
        var byNumber = numbered(rows);
        var byName = named(rows);
        for (var row : rows) {
            if (row.matchKey != null) introducers.put(row, byPrint.get(ByteBuffer.wrap(row.matchKey)));
            var person = row.idKey == null ? null : byPrint.get(ByteBuffer.wrap(row.idKey));
            if (person == null) person = byNumber.get(number(row));
            if (person == null && row.values.get("personExternalId") == null) person = only(row, byName);
            if (person != null) found.put(row, person);
        }
    }

    private Map<String, Person> numbered(List<ImportRow> rows) {
        var numbers = rows.stream()
                .map(row -> row.values.get("personExternalId"))
                .filter(Objects::nonNull)
                .toList();
        if (numbers.isEmpty()) return Map.of();
        var townships = rows.stream().map(row -> unit(row).townshipId).collect(Collectors.toSet());
        return persons
                .<Person>list(
                        "townshipId in ?1 and source = ?2 and externalId in ?3",
                        townships,
                        EmployerPass.SOURCE,
                        numbers)
                .stream()
                .collect(Collectors.toMap(p -> p.townshipId + " " + p.externalId, p -> p));
    }

    private Map<String, List<Person>> named(List<ImportRow> rows) {
        var open = rows.stream()
                .filter(row -> row.values.get("personExternalId") == null)
                .toList();
        var branches = open.stream().map(row -> unit(row).id).collect(Collectors.toSet());
        var names = open.stream().map(row -> row.values.get("name")).collect(Collectors.toSet());
        var ids = persons.namesakes(scope, branches, names);
        return persons.withIds(scope, ids).stream()
                .collect(Collectors.groupingBy(person -> person.branchId + " " + person.name));
    }

    private Person only(ImportRow row, Map<String, List<Person>> byName) {
        var birth = row.values.get("birthDate");
        var candidates = byName.getOrDefault(unit(row).id + " " + row.values.get("name"), List.of()).stream()
                .filter(person -> row.idKey == null || person.citizenId == null)
                .filter(person -> birth == null
                        || person.birthDate == null
                        || PartialDate.parse(birth).mayBe(person.birthDate))
                .toList();
        if (candidates.size() > 1) ambiguous.add(row);
        return candidates.size() == 1 ? candidates.get(0) : null;
    }

    private Organization unit(ImportRow row) {
        return units.get(row.values.get("organization"));
    }

    private String number(ImportRow row) {
        return unit(row).townshipId + " " + row.values.get("personExternalId");
    }

    /** By what somebody is told from others whom nobody knows yet. */
    String key(ImportRow row) {
        if (row.values.get("personExternalId") != null) return number(row);
        return "%d %s %s".formatted(unit(row).id, row.values.get("name"), row.values.get("birthDate"));
    }

    Person of(ImportRow row) {
        return found.get(row);
    }

    Person introducer(ImportRow row) {
        return introducers.get(row);
    }

    boolean isAmbiguous(ImportRow row) {
        return ambiguous.contains(row);
    }

    /** The person; noted now where nobody has known him. */
    Person noted(ImportRow row, Organization unit) {
        var known = found.get(row);
        return known != null ? known : noted.computeIfAbsent(key(row), key -> note(row, unit));
    }

    private Person note(ImportRow row, Organization unit) {
        var person = new Person();
        person.placeWhere(unit);
        person.rename(row.values.get("name"));
        var sex = row.values.get("sex");
        person.sex = sex == null ? Sex.UNKNOWN : Sex.valueOf(sex);
        var birth = row.values.get("birthDate");
        person.birthDate = birth == null ? null : PartialDate.parse(birth);
        person.externalId = row.values.get("personExternalId");
        person.source = person.externalId == null ? null : EmployerPass.SOURCE;
        persons.recorded(person);
        audit.record(Act.of("person.noted").on(person.id), person);
        return person;
    }

    /** Takes out those of them about whom nothing else stands anywhere. */
    void forget(Collection<Long> gone) {
        var strangers = referrals.unknownOtherwise(gone);
        for (var person : persons.withIds(scope, strangers)) {
            audit.record(Act.of("person.reverted").on(person.id).deleting(), person);
            persons.delete(person);
        }
        persons.flush();
    }
}
