package guiyan.people.importing;

import static guiyan.platform.importing.ImportCode.ORGANIZATION_UNKNOWN;

import guiyan.organizations.Organization;
import guiyan.organizations.UnitNames;
import guiyan.people.Person;
import guiyan.people.Persons.Called;
import guiyan.people.values.CitizenId;
import guiyan.people.values.PersonName;
import guiyan.people.values.Sex;
import guiyan.platform.audit.Act;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.crypto.Sealed;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.TextCell;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads whom rows are about and finds them: by id, by the source's number, by name in their village; notes who is new. */
public class WhoInRows {

    private static final String SOURCE = "IMPORT";

    private final WhoTools tools;
    private final ImportContext context;
    private final Map<String, Organization> units;
    private final UnitNames names;
    private final Map<ImportRow, Person> found = new HashMap<>();
    private final Set<ImportRow> ambiguous = new HashSet<>();
    private final Map<String, Person> noted = new HashMap<>();

    public WhoInRows(WhoTools tools, ImportContext context) {
        this.tools = tools;
        this.context = context;
        var branches = tools.organizations.branches(context.scope());
        units = branches.stream().collect(Collectors.toMap(unit -> unit.code, Function.identity()));
        names = new UnitNames(branches);
    }

    /** Reads name, sex, birth, id, the source's number and the village. */
    public void read(ImportRow row) {
        row.take("name", PersonName.read(row.cell("name")), PersonName::value);
        row.take("sex", Sex.read(row.cell("sex")), Enum::name);
        row.take("birthDate", DateCell.readBirth(row.cell("birthDate"), context.today()), PartialDate::toString);
        row.take("personExternalId", TextCell.read(row.cell("personExternalId"), 80), Function.identity());
        var id = row.take("citizenId", CitizenId.read(row.cell("citizenId")), CitizenId::value);
        if (id != null) row.idKey = tools.persons.print(id);
        var written = row.cell("organization").text();
        var named = written.isBlank() ? row.sheetName : written;
        var unit = names.find(named);
        if (unit == null) row.problem("organization", ORGANIZATION_UNKNOWN, named, names.near(named));
        else row.values.put("organization", unit.code);
    }

    /** Finds all of a chunk, with one question for each way. */
    public void find(List<ImportRow> rows) {
        found.clear();
        ambiguous.clear();
        noted.clear();
        if (rows.isEmpty()) return;
        var prints =
                rows.stream().map(row -> row.idKey).filter(Objects::nonNull).toList();
        var byPrint = tools.persons.withCitizenIds(context.scope(), prints).stream()
                .collect(Collectors.toMap(
                        person -> ByteBuffer.wrap(Sealed.print(person.citizenId)),
                        Function.identity(),
                        (one, other) -> one));
        var byNumber = numbered(rows);
        var byName = named(rows);
        for (var row : rows) {
            var person = row.idKey == null ? null : byPrint.get(ByteBuffer.wrap(row.idKey));
            if (person == null && hasNumber(row)) person = byNumber.get(key(row));
            if (person == null && !hasNumber(row)) person = only(row, byName);
            if (person != null) found.put(row, person);
        }
    }

    private static boolean hasNumber(ImportRow row) {
        return row.values.get("personExternalId") != null;
    }

    private Map<String, Person> numbered(List<ImportRow> rows) {
        var told = rows.stream().filter(WhoInRows::hasNumber).toList();
        if (told.isEmpty()) return Map.of();
        var townships = told.stream().map(row -> unit(row).townshipId).collect(Collectors.toSet());
        var numbers =
                told.stream().map(row -> row.values.get("personExternalId")).collect(Collectors.toSet());
        return tools.persons.numbered(townships, SOURCE, numbers).stream()
                .collect(Collectors.toMap(p -> p.townshipId + " " + p.externalId, Function.identity()));
    }

    private Map<String, List<Person>> named(List<ImportRow> rows) {
        var open = rows.stream().filter(row -> !hasNumber(row)).toList();
        var called = open.stream()
                .map(row -> new Called(unit(row).id, row.values.get("name")))
                .toList();
        var ids = tools.persons.namesakes(context.scope(), called);
        return tools.persons.withIds(context.scope(), ids).stream()
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

    /** The village of a row. */
    public Organization unit(ImportRow row) {
        return units.get(row.values.get("organization"));
    }

    /** By what somebody is told from others whom nobody knows yet. */
    public String key(ImportRow row) {
        if (hasNumber(row)) return unit(row).townshipId + " " + row.values.get("personExternalId");
        return "%d %s %s".formatted(unit(row).id, row.values.get("name"), row.values.get("birthDate"));
    }

    /** Whom a row means; null where nobody knows him. */
    public Person of(ImportRow row) {
        return found.get(row);
    }

    public boolean isAmbiguous(ImportRow row) {
        return ambiguous.contains(row);
    }

    /** Notes whom nobody has known, before anything is written about them. */
    public void note(Collection<ImportRow> rows) {
        rows.forEach(this::noted);
        tools.persons.flush();
    }

    /** The person; noted now where nobody has known him. */
    public Person noted(ImportRow row) {
        var known = found.get(row);
        return known != null ? known : noted.computeIfAbsent(key(row), key -> note(row));
    }

    private Person note(ImportRow row) {
        var person = new Person();
        person.placeWhere(unit(row));
        person.rename(row.values.get("name"));
        var sex = row.values.get("sex");
        person.sex = sex == null ? Sex.UNKNOWN : Sex.valueOf(sex);
        var birth = row.values.get("birthDate");
        person.birthDate = birth == null ? null : PartialDate.parse(birth);
        person.externalId = row.values.get("personExternalId");
        person.source = person.externalId == null ? null : SOURCE;
        tools.persons.recorded(person);
        tools.audit.record(Act.of("person.noted").on(person.id), person);
        return person;
    }

    /** Takes out those of them about whom nothing else stands anywhere. */
    public void forget(Collection<Long> persons) {
        for (var person : tools.persons.strangers(context.scope(), persons)) {
            tools.audit.record(Act.of("person.reverted").on(person.id).deleting(), person);
            tools.persons.delete(person);
        }
        tools.persons.flush();
    }

    /** The mask of what may not be shown of a row. */
    public static String masked(String field, String value) {
        if (value == null || !field.equals("citizenId")) return value;
        return "已登记 ··" + value.substring(Math.max(0, value.length() - 2));
    }
}
