package guiyan.outflow.inflows;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.areas.Area;
import guiyan.organizations.Organization;
import guiyan.organizations.UnitNames;
import guiyan.outflow.values.OutflowReason;
import guiyan.outflow.values.ReasonCell;
import guiyan.people.values.PersonName;
import guiyan.people.values.Sex;
import guiyan.platform.audit.Act;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.RegisterPass;
import guiyan.platform.importing.TextCell;
import guiyan.platform.importing.YesNoCell;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over the register of those who have come in; an entry is a name, a branch and a day of arrival. */
class InflowPass extends RegisterPass<Inflow> {

    private final InflowImport tools;
    private final ImportContext context;
    private final Map<String, Organization> units;
    private final UnitNames names;

    InflowPass(InflowImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        this.context = context;
        var branches = tools.organizations.branches(context.scope());
        units = branches.stream().collect(Collectors.toMap(unit -> unit.code, Function.identity()));
        names = new UnitNames(branches);
    }

    @Override
    public void read(ImportRow row) {
        row.seen = row.cell("name").text();
        row.take("name", PersonName.read(row.cell("name")), PersonName::value);
        unit(row);
        row.take("sex", Sex.read(row.cell("sex")), Enum::name);
        row.values.remove("sex", Sex.UNKNOWN.name());
        row.take("birthDate", DateCell.readBirth(row.cell("birthDate"), context.today()), PartialDate::toString);
        home(row);
        row.take("homeOrganization", TextCell.read(row.cell("homeOrganization"), 120), Function.identity());
        row.take("formerOccupation", TextCell.read(row.cell("formerOccupation"), 60), Function.identity());
        row.take("certificateHeld", YesNoCell.read(row.cell("certificateHeld")), String::valueOf);
        row.take("joinedOn", DateCell.read(row.cell("joinedOn"), context.today()), PartialDate::toString);
        row.take("reason", ReasonCell.read(row.cell("reason")), Enum::name);
        day(row, "arrivedOn");
        day(row, "leftOn");
        if (!row.isRejected() && row.values.get("arrivedOn") == null)
            row.problem("arrivedOn", ENTRY_INCOMPLETE, row.cell("arrivedOn").text());
    }

    private void unit(ImportRow row) {
        var written = row.cell("organization").text();
        var named = written.isBlank() ? row.sheetName : written;
        var unit = names.find(named);
        if (unit == null) row.problem("organization", ORGANIZATION_UNKNOWN, named, names.near(named));
        else row.values.put("organization", unit.code);
    }

    private void home(ImportRow row) {
        var code = row.cell("homeAreaCode").text().strip();
        var words = row.cell("homeArea").text().strip();
        var area = code.isEmpty() ? tools.areas.parse(words, null).areaCode() : code;
        var current = tools.areas.current(area).map(Area::code).orElse(null);
        if (current != null) row.values.put("homeAreaCode", current);
        else if (!code.isEmpty() || !words.isEmpty())
            row.problem(code.isEmpty() ? "homeArea" : "homeAreaCode", AREA_UNKNOWN, code.isEmpty() ? words : code);
    }

    private void day(ImportRow row, String field) {
        var date = DateCell.read(row.cell(field), context.today());
        date.findings().forEach(finding -> row.problem(field, finding));
        if (date.value() == null) return;
        var last = date.value().lastDay();
        row.values.put(field, (last.isAfter(context.today()) ? context.today() : last).toString());
    }

    @Override
    protected void check(ImportRow row, Map<String, String> after) {
        var left = after.get("leftOn");
        if (left != null && left.compareTo(row.values.get("arrivedOn")) < 0)
            row.problem("leftOn", END_BEFORE_START, row.cell("leftOn").text());
    }

    @Override
    protected void prepare(List<ImportRow> rows) {
        // Nobody on the roll is meant.
    }

    @Override
    protected String key(ImportRow row) {
        return key(units.get(row.values.get("organization")).id, row.values.get("name"), row.values.get("arrivedOn"));
    }

    private static String key(Long branch, String name, String arrived) {
        return "%d %s %s".formatted(branch, name, arrived);
    }

    @Override
    protected Map<String, Inflow> stored(List<ImportRow> rows) {
        var branches = rows.stream()
                .map(row -> units.get(row.values.get("organization")).id)
                .collect(Collectors.toSet());
        var called = rows.stream().map(row -> row.values.get("name")).collect(Collectors.toSet());
        return tools.inflows.called(branches, called).stream()
                .collect(Collectors.toMap(
                        i -> key(i.branchId, i.name, i.arrivedOn.toString()),
                        Function.identity(),
                        (one, other) -> one));
    }

    @Override
    protected List<Inflow> withIds(Collection<Long> ids) {
        return tools.inflows.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(Inflow inflow) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("sex", inflow.sex == Sex.UNKNOWN ? null : inflow.sex.name());
        texts.put("birthDate", text(inflow.birthDate));
        texts.put("homeAreaCode", inflow.homeAreaCode);
        texts.put("homeOrganization", inflow.homeOrganization);
        texts.put("certificateHeld", text(inflow.certificateHeld));
        texts.put("formerOccupation", inflow.formerOccupation);
        texts.put("joinedOn", text(inflow.joinedOn));
        texts.put("reason", text(inflow.reason));
        texts.put("leftOn", text(inflow.leftOn));
        return texts;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    protected Inflow create(ImportRow row) {
        var inflow = new Inflow();
        inflow.placeWhere(units.get(row.values.get("organization")));
        inflow.name = row.values.get("name");
        inflow.arrivedOn = LocalDate.parse(row.values.get("arrivedOn"));
        write(inflow, row.values);
        tools.inflows.recorded(inflow);
        tools.audit.record(Act.of("inflow.registered"), inflow);
        return inflow;
    }

    @Override
    protected void change(Inflow inflow, Map<String, String> values) {
        var after = new LinkedHashMap<>(texts(inflow));
        after.putAll(values);
        write(inflow, after);
        tools.audit.record(Act.of("inflow.revised").changing(values.keySet()), inflow);
        tools.inflows.stamped(inflow);
    }

    private static void write(Inflow inflow, Map<String, String> values) {
        inflow.sex = values.get("sex") == null ? Sex.UNKNOWN : Sex.valueOf(values.get("sex"));
        inflow.birthDate = read(values.get("birthDate"), PartialDate::parse);
        inflow.homeAreaCode = values.get("homeAreaCode");
        inflow.homeOrganization = values.get("homeOrganization");
        inflow.certificateHeld = read(values.get("certificateHeld"), Boolean::valueOf);
        inflow.formerOccupation = values.get("formerOccupation");
        inflow.joinedOn = read(values.get("joinedOn"), PartialDate::parse);
        inflow.reason = read(values.get("reason"), OutflowReason::valueOf);
        inflow.leftOn = read(values.get("leftOn"), LocalDate::parse);
    }

    private static <T> T read(String text, Function<String, T> read) {
        return text == null ? null : read.apply(text);
    }

    @Override
    protected void forget(Collection<Inflow> gone) {
        gone.forEach(inflow -> {
            tools.audit.record(Act.of("inflow.reverted").deleting(), inflow);
            tools.inflows.delete(inflow);
        });
        tools.inflows.flush();
    }
}
