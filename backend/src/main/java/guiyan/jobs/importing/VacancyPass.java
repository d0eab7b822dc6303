package guiyan.jobs.importing;

import static guiyan.platform.importing.ImportCode.EMPLOYER_UNKNOWN;
import static guiyan.platform.importing.ImportCode.WAGES_SWAPPED;

import guiyan.jobs.vacancies.Vacancy;
import guiyan.jobs.values.Provision;
import guiyan.jobs.values.Trade;
import guiyan.jobs.values.VacancySource;
import guiyan.organizations.Organization;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.FieldChange;
import guiyan.platform.importing.RegisterPass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One pass over posts: known by the source's number, else by employer, title and first day. */
class VacancyPass extends RegisterPass<Vacancy> {

    /** What an employer is not asked about. */
    private static final Set<String> ASIDE = Set.of("source", "phone", "verifiedOn", "verifiedBy");

    private final VacancyImport tools;
    private final Organization unit;
    private final VacancyReading reading;
    private final EmployersInRows employers;

    VacancyPass(VacancyImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        unit = tools.units.of(context);
        employers = new EmployersInRows(tools.employers, tools.units.reaching(context));
        reading = new VacancyReading(tools.areas, context, unit.code);
    }

    @Override
    public void read(ImportRow row) {
        reading.read(row);
    }

    /** Finds the employers of a chunk with one question: by code or number first, else by name. */
    @Override
    protected void prepare(List<ImportRow> rows) {
        employers.find(rows);
        for (var row : rows) {
            var employer = employers.of(row);
            if (employer == null) VacancyReading.employer(row, EMPLOYER_UNKNOWN, "employer", row.seen);
            else row.values.put("employer", employer.label());
        }
    }

    @Override
    protected String key(ImportRow row) {
        var number = row.values.get("externalId");
        if (number != null) return number;
        return key(employers.of(row).id, row.values.get("title"), row.values.get("validFrom"));
    }

    private static String key(Long employer, String title, Object from) {
        return "%d %s %s".formatted(employer, title, from);
    }

    @Override
    protected Map<String, Vacancy> stored(List<ImportRow> rows) {
        var numbers = rows.stream()
                .map(row -> row.values.get("externalId"))
                .filter(Objects::nonNull)
                .toList();
        var named = rows.stream()
                .filter(row -> row.values.get("externalId") == null)
                .map(row -> employers.of(row).id)
                .collect(Collectors.toSet());
        var stored = new HashMap<String, Vacancy>();
        tools.vacancies.external(unit.id, EmployerPass.SOURCE, numbers).forEach(v -> stored.put(v.externalId, v));
        tools.vacancies
                .unnumbered(unit.id, named)
                .forEach(v -> stored.putIfAbsent(key(v.employerId, v.title, v.validFrom), v));
        return stored;
    }

    /** Of two wages in columns of their own a file may bring one, and the other stands. */
    @Override
    protected void check(ImportRow row, Map<String, String> after) {
        var from = read(after.get("wageFrom"), Integer::valueOf);
        var to = read(after.get("wageTo"), Integer::valueOf);
        if (from != null && to != null && to < from) {
            var field = row.values.containsKey("wageTo") ? "wageTo" : "wageFrom";
            row.problem(field, WAGES_SWAPPED, row.cell(field).text());
        }
        if (row.values.get("verifiedOn") == null) unverify(row, after);
    }

    /** Where the offer is not what the employer was asked about, that he was asked falls. */
    private static void unverify(ImportRow row, Map<String, String> after) {
        if (row.changes.stream().allMatch(change -> ASIDE.contains(change.field()))) return;
        for (var field : List.of("verifiedOn", "verifiedBy")) {
            var old = after.put(field, null);
            if (old != null) row.changes.add(new FieldChange(field, old, null));
        }
    }

    @Override
    protected List<Vacancy> withIds(Collection<Long> ids) {
        return tools.vacancies.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(Vacancy vacancy) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("title", vacancy.title);
        texts.put("headcount", text(vacancy.headcount));
        texts.put("wageFrom", text(vacancy.wageFrom));
        texts.put("wageTo", text(vacancy.wageTo));
        texts.put("lodging", text(vacancy.lodging));
        texts.put("areaCode", vacancy.areaCode);
        texts.put("place", vacancy.place);
        texts.put("source", text(vacancy.vacancySource));
        texts.put("validFrom", text(vacancy.validFrom));
        texts.put("validTo", text(vacancy.validThrough));
        texts.put("words", vacancy.words);
        texts.put("phone", vacancy.phone);
        texts.put("verifiedOn", text(vacancy.verifiedOn));
        texts.put("verifiedBy", vacancy.verifiedBy);
        return texts;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    protected Vacancy create(ImportRow row) {
        var vacancy = new Vacancy();
        vacancy.placeWhere(unit);
        vacancy.unitId = unit.id;
        vacancy.employerId = employers.of(row).id;
        vacancy.externalId = row.values.get("externalId");
        vacancy.source = vacancy.externalId == null ? null : EmployerPass.SOURCE;
        write(vacancy, row.values);
        tools.vacancies.recorded(vacancy);
        tools.audit.record(Act.of("vacancy.posted"), vacancy);
        return vacancy;
    }

    @Override
    protected void change(Vacancy vacancy, Map<String, String> values) {
        var after = new LinkedHashMap<>(texts(vacancy));
        after.putAll(values);
        var told = vacancy.trade;
        write(vacancy, after);
        // what was said of the trade stays as long as the title does
        if (!values.containsKey("title")) vacancy.trade = told;
        tools.audit.record(Act.of("vacancy.revised").changing(values.keySet()), vacancy);
        tools.vacancies.stamped(vacancy);
    }

    private static void write(Vacancy vacancy, Map<String, String> values) {
        vacancy.title = values.get("title");
        vacancy.trade = Trade.of(vacancy.title);
        vacancy.headcount = read(values.get("headcount"), Integer::valueOf);
        vacancy.pay(read(values.get("wageFrom"), Integer::valueOf), read(values.get("wageTo"), Integer::valueOf));
        vacancy.lodging = read(values.get("lodging"), Provision::valueOf);
        vacancy.areaCode = values.get("areaCode");
        vacancy.place = values.get("place");
        vacancy.vacancySource = read(values.get("source"), VacancySource::valueOf);
        vacancy.hold(LocalDate.parse(values.get("validFrom")), LocalDate.parse(values.get("validTo")));
        vacancy.words = values.get("words");
        vacancy.phone = values.get("phone");
        vacancy.verifiedOn = read(values.get("verifiedOn"), LocalDate::parse);
        vacancy.verifiedBy = values.get("verifiedBy");
    }

    private static <T> T read(String text, Function<String, T> read) {
        return text == null ? null : read.apply(text);
    }

    /** Somebody may have been referred to a post. */
    @Override
    protected Set<Long> inUse(Collection<Long> ids) {
        return tools.vacancies.used(ids);
    }

    @Override
    protected void forget(Collection<Vacancy> gone) {
        for (var vacancy : gone) {
            tools.audit.record(Act.of("vacancy.reverted").deleting(), vacancy);
            tools.vacancies.delete(vacancy);
        }
        tools.vacancies.flush();
    }
}
