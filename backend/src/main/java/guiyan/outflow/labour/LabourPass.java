package guiyan.outflow.labour;

import static guiyan.platform.importing.ImportCode.END_BEFORE_START;
import static guiyan.platform.importing.ImportCode.MEMBER_UNKNOWN;

import guiyan.organizations.Organization;
import guiyan.organizations.UnitNames;
import guiyan.people.Person;
import guiyan.people.values.Sex;
import guiyan.platform.audit.Act;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.crypto.Sealed;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.RegisterPass;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over labourers who left: known by the source's number, else by name, birth and departure in their village. */
class LabourPass extends RegisterPass<LabourOutflow> {

    private static final String SOURCE = "IMPORT";

    private final LabourImport tools;
    private final ImportContext context;
    private final Map<String, Organization> units;
    private final LabourReading reading;

    LabourPass(LabourImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        this.context = context;
        var branches = tools.organizations.branches(context.scope());
        units = branches.stream().collect(Collectors.toMap(unit -> unit.code, Function.identity()));
        reading = new LabourReading(tools.persons, tools.areas, new UnitNames(branches), context);
    }

    @Override
    public void read(ImportRow row) {
        reading.read(row);
    }

    /** Finds who led them out, all of a chunk with one question. */
    @Override
    protected void prepare(List<ImportRow> rows) {
        var prints =
                rows.stream().map(row -> row.idKey).filter(Objects::nonNull).toList();
        var found = tools.persons.withCitizenIds(context.scope(), prints);
        for (var row : rows) {
            if (row.idKey == null) continue;
            var leader =
                    found.stream().filter(person -> hasId(person, row.idKey)).findFirst();
            leader.ifPresent(person -> row.values.put("leader", person.id.toString()));
            if (leader.isEmpty())
                row.problem(
                        "ledByCitizenId", MEMBER_UNKNOWN, row.cell("ledByName").text());
        }
    }

    @Override
    protected void check(ImportRow row, Map<String, String> after) {
        var back = after.get("returnedOn");
        if (back != null && PartialDate.parse(after.get("departedOn")).isSurelyAfter(LocalDate.parse(back)))
            row.problem("returnedOn", END_BEFORE_START, row.cell("returnedOn").text());
    }

    private static boolean hasId(Person person, byte[] print) {
        return Arrays.equals(print, Sealed.print(person.citizenId));
    }

    @Override
    protected String key(ImportRow row) {
        var unit = unit(row);
        var number = row.values.get("externalId");
        if (number != null) return unit.townshipId + " " + number;
        return key(unit.id, row.values.get("name"), row.values.get("birthDate"), row.values.get("departedOn"));
    }

    private static String key(Long branch, String name, Object birth, Object left) {
        return "%d %s %s %s".formatted(branch, name, birth, left);
    }

    private Organization unit(ImportRow row) {
        return units.get(row.values.get("organization"));
    }

    @Override
    protected Map<String, LabourOutflow> stored(List<ImportRow> rows) {
        var stored = new HashMap<String, LabourOutflow>();
        var numbered = rows.stream()
                .filter(row -> row.values.get("externalId") != null)
                .toList();
        var townships = numbered.stream().map(row -> unit(row).townshipId).collect(Collectors.toSet());
        var numbers = numbered.stream().map(row -> row.values.get("externalId")).collect(Collectors.toSet());
        tools.labour
                .external(townships, SOURCE, numbers)
                .forEach(labour -> stored.put(labour.townshipId + " " + labour.externalId, labour));
        var named = rows.stream()
                .filter(row -> row.values.get("externalId") == null)
                .toList();
        var branches = named.stream().map(row -> unit(row).id).collect(Collectors.toSet());
        var names = named.stream().map(row -> row.values.get("name")).collect(Collectors.toSet());
        tools.labour
                .called(branches, names)
                .forEach(l -> stored.putIfAbsent(key(l.branchId, l.name, l.birthDate, l.departedOn), l));
        return stored;
    }

    @Override
    protected List<LabourOutflow> withIds(Collection<Long> ids) {
        return tools.labour.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(LabourOutflow labour) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("name", labour.name);
        texts.put("sex", labour.sex == Sex.UNKNOWN ? null : labour.sex.name());
        texts.put("birthDate", text(labour.birthDate));
        texts.put("departedOn", text(labour.departedOn));
        texts.put("destinationAreaCode", labour.destinationAreaCode);
        texts.put("destination", labour.destinationText);
        texts.put("leader", text(labour.leaderId));
        texts.put("organised", labour.organised ? "true" : null);
        texts.put("returnedOn", text(labour.returnedOn));
        return texts;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    protected LabourOutflow create(ImportRow row) {
        var labour = new LabourOutflow();
        labour.placeWhere(unit(row));
        labour.externalId = row.values.get("externalId");
        labour.source = labour.externalId == null ? null : SOURCE;
        write(labour, row.values);
        tools.labour.recorded(labour);
        tools.audit.record(Act.of("labour.noted"), labour);
        return labour;
    }

    @Override
    protected void change(LabourOutflow labour, Map<String, String> values) {
        var after = new LinkedHashMap<>(texts(labour));
        after.putAll(values);
        write(labour, after);
        tools.audit.record(Act.of("labour.revised").changing(values.keySet()), labour);
        tools.labour.stamped(labour);
    }

    private static void write(LabourOutflow labour, Map<String, String> values) {
        labour.name = values.get("name");
        labour.sex = values.get("sex") == null ? Sex.UNKNOWN : Sex.valueOf(values.get("sex"));
        labour.birthDate = read(values.get("birthDate"), PartialDate::parse);
        labour.leave(PartialDate.parse(values.get("departedOn")));
        labour.destinationAreaCode = values.get("destinationAreaCode");
        labour.destinationText = values.get("destination");
        labour.leaderId = read(values.get("leader"), Long::valueOf);
        labour.organised = "true".equals(values.get("organised"));
        labour.returnedOn = read(values.get("returnedOn"), LocalDate::parse);
    }

    private static <T> T read(String text, Function<String, T> read) {
        return text == null ? null : read.apply(text);
    }

    @Override
    protected void forget(Collection<LabourOutflow> gone) {
        for (var labour : gone) {
            tools.audit.record(Act.of("labour.reverted").deleting(), labour);
            tools.labour.delete(labour);
        }
        tools.labour.flush();
    }

    @Override
    public String masked(String field, String value) {
        if (value == null || !field.equals("ledByCitizenId")) return value;
        return "已登记 ··" + value.substring(Math.max(0, value.length() - 2));
    }
}
