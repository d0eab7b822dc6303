package guiyan.jobs.importing;

import static guiyan.platform.importing.ImportCode.AREA_UNKNOWN;
import static guiyan.platform.importing.ImportCode.CODE_UNMAPPED;

import guiyan.areas.Area;
import guiyan.jobs.employers.Employer;
import guiyan.organizations.Organization;
import guiyan.platform.audit.Act;
import guiyan.platform.ids.Uscc;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.RegisterPass;
import guiyan.platform.importing.TextCell;
import guiyan.platform.importing.YesNoCell;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** One pass over employers: known by the source's number, else by credit code, else by name. */
class EmployerPass extends RegisterPass<Employer> {

    static final String SOURCE = "IMPORT";

    private final EmployerImport tools;
    private final Organization unit;

    EmployerPass(EmployerImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        unit = tools.units.of(context);
    }

    @Override
    public void read(ImportRow row) {
        row.seen = row.cell("name").text();
        row.take("name", TextCell.read(row.cell("name"), 120), Function.identity());
        row.take("externalId", TextCell.read(row.cell("externalId"), 80), Function.identity());
        row.take("uscc", Uscc.read(row.cell("uscc")), Function.identity());
        row.take("individualBusiness", YesNoCell.read(row.cell("individualBusiness")), String::valueOf);
        row.take("address", TextCell.read(row.cell("address"), 120), Function.identity());
        row.take("phone", TextCell.read(row.cell("phone"), 40), Function.identity());
        industry(row);
        area(row);
        row.require("name");
        if (!isIndividual(row.values)) row.require("uscc");
    }

    private static boolean isIndividual(Map<String, String> values) {
        return "true".equals(values.get("individualBusiness"));
    }

    private static void industry(ImportRow row) {
        var letter = row.cell("industry").text().strip();
        if (letter.matches("[A-T]")) row.values.put("industry", letter);
        else if (!letter.isEmpty()) row.problem("industry", CODE_UNMAPPED, letter);
    }

    private void area(ImportRow row) {
        var code = row.cell("areaCode").text().strip();
        if (code.isEmpty()) return;
        var area = tools.areas.current(code).map(Area::code);
        area.ifPresent(current -> row.values.put("areaCode", current));
        if (area.isEmpty()) row.problem("areaCode", AREA_UNKNOWN, code);
    }

    @Override
    protected void prepare(List<ImportRow> rows) {
        // Everything an employer is known by stands in its row.
    }

    @Override
    protected String key(ImportRow row) {
        return Stream.of("externalId", "uscc", "name")
                .map(row.values::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    @Override
    protected Map<String, Employer> stored(List<ImportRow> rows) {
        var keys = rows.stream().map(this::key).toList();
        var stored = new HashMap<String, Employer>();
        for (var employer :
                tools.employers.list("unitId = ?1 and (externalId in ?2 or uscc in ?2 or name in ?2)", unit.id, keys))
            for (var known : new String[] {employer.name, employer.uscc, employer.externalId})
                if (known != null) stored.put(known, employer);
        return stored;
    }

    @Override
    protected List<Employer> withIds(Collection<Long> ids) {
        return tools.employers.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(Employer employer) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("name", employer.name);
        texts.put("uscc", employer.uscc);
        texts.put("individualBusiness", employer.individualBusiness ? "true" : null);
        texts.put("areaCode", employer.areaCode);
        texts.put("address", employer.address);
        texts.put("industry", employer.industry);
        texts.put("phone", employer.phone);
        return texts;
    }

    @Override
    protected Employer create(ImportRow row) {
        var employer = new Employer();
        employer.placeWhere(unit);
        employer.unitId = unit.id;
        employer.externalId = row.values.get("externalId");
        employer.source = employer.externalId == null ? null : SOURCE;
        write(employer, row.values);
        tools.employers.recorded(employer);
        tools.audit.record(Act.of("employer.registered"), employer);
        return employer;
    }

    @Override
    protected void change(Employer employer, Map<String, String> values) {
        var after = new LinkedHashMap<>(texts(employer));
        after.putAll(values);
        write(employer, after);
        tools.audit.record(Act.of("employer.revised").changing(values.keySet()), employer);
        tools.employers.stamped(employer);
    }

    private static void write(Employer employer, Map<String, String> values) {
        employer.name = values.get("name");
        employer.identify(values.get("uscc"), isIndividual(values));
        employer.areaCode = values.get("areaCode");
        employer.address = values.get("address");
        employer.industry = values.get("industry");
        employer.phone = values.get("phone");
    }

    /** A post or a note may stand about an employer. */
    @Override
    protected Set<Long> inUse(Collection<Long> ids) {
        return tools.employers.used(ids);
    }

    @Override
    protected void forget(Collection<Employer> gone) {
        for (var employer : gone) {
            tools.audit.record(Act.of("employer.reverted").deleting(), employer);
            tools.employers.delete(employer);
        }
        tools.employers.flush();
    }
}
