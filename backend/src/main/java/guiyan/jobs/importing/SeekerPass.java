package guiyan.jobs.importing;

import static guiyan.platform.importing.ImportCode.MEMBER_AMBIGUOUS;
import static guiyan.platform.importing.ImportCode.SEEKER_TWICE;

import guiyan.jobs.referrals.Beneficiary;
import guiyan.jobs.seekers.JobSeeker;
import guiyan.jobs.seekers.SeekReach;
import guiyan.jobs.values.Trade;
import guiyan.people.importing.WhoInRows;
import guiyan.platform.Scope;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.RegisterPass;
import java.time.LocalDate;
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

/** One pass over those who look for work: known by the source's number, else by who they are; each stands in the list once. */
class SeekerPass extends RegisterPass<JobSeeker> {

    private final SeekerImport tools;
    private final Scope scope;
    private final SeekerReading reading;
    private final WhoInRows people;
    private final LocalDate today;
    private final Set<String> listed = new HashSet<>();
    private Set<Long> onRoll = Set.of();

    SeekerPass(SeekerImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        scope = context.scope();
        today = context.today();
        reading = new SeekerReading(context);
        people = new WhoInRows(tools.who, context);
    }

    @Override
    public void read(ImportRow row) {
        row.seen = row.cell("name").text();
        people.read(row);
        reading.read(row);
    }

    @Override
    protected void prepare(List<ImportRow> rows) {
        people.find(rows);
        listed.clear();
        onRoll = tools.members.seen(
                scope,
                rows.stream()
                        .map(people::of)
                        .filter(Objects::nonNull)
                        .map(person -> person.id)
                        .collect(Collectors.toSet()));
        for (var row : rows) if (people.isAmbiguous(row)) row.problem("name", MEMBER_AMBIGUOUS, row.seen);
    }

    /** Who is new and says nothing of where and when goes anywhere, now. */
    @Override
    protected void assume(ImportRow row) {
        row.values.putIfAbsent("reach", SeekReach.ANYWHERE.name());
        row.values.putIfAbsent("freeFrom", today.toString());
    }

    @Override
    protected String key(ImportRow row) {
        var number = row.values.get("externalId");
        if (number != null) return people.unit(row).townshipId + " " + number;
        return who(row);
    }

    private String who(ImportRow row) {
        var person = people.of(row);
        return person == null ? "new " + people.key(row) : "person " + person.id;
    }

    /** Whom two numbers of one file list is listed once. */
    @Override
    protected void check(ImportRow row, Map<String, String> after) {
        if (row.outcome == Outcome.CREATED && !listed.add(who(row))) row.problem("externalId", SEEKER_TWICE, row.seen);
    }

    /** By number; who is on the list already without it, or with another, stays the one entry he is. */
    @Override
    protected Map<String, JobSeeker> stored(List<ImportRow> rows) {
        var townships = rows.stream().map(row -> people.unit(row).townshipId).collect(Collectors.toSet());
        var numbers = rows.stream()
                .map(row -> row.values.get("externalId"))
                .filter(Objects::nonNull)
                .toList();
        var persons = rows.stream()
                .map(people::of)
                .filter(Objects::nonNull)
                .map(person -> person.id)
                .collect(Collectors.toSet());
        var stored = new HashMap<String, JobSeeker>();
        tools.seekers.looking(persons).forEach(seeker -> stored.put("person " + seeker.personId, seeker));
        tools.seekers
                .external(townships, EmployerPass.SOURCE, numbers)
                .forEach(seeker -> stored.put(seeker.townshipId + " " + seeker.externalId, seeker));
        for (var row : rows) {
            var looking = stored.get(who(row));
            if (looking != null) stored.putIfAbsent(key(row), looking);
        }
        return stored;
    }

    @Override
    protected boolean isAnothers(ImportRow row, JobSeeker seeker) {
        var person = people.of(row);
        return super.isAnothers(row, seeker) || person == null || !person.id.equals(seeker.personId);
    }

    @Override
    protected List<JobSeeker> withIds(Collection<Long> ids) {
        return tools.seekers.list("id in ?1", ids);
    }

    @Override
    protected Map<String, String> texts(JobSeeker seeker) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("trade", seeker.trade.name());
        texts.put("grade", seeker.grade);
        texts.put("years", text(seeker.years));
        texts.put("reach", seeker.reach.name());
        texts.put("wageLeast", text(seeker.wageLeast));
        texts.put("lodging", text(seeker.lodging));
        texts.put("contract", text(seeker.contract));
        texts.put("insurance", text(seeker.insurance));
        texts.put("freeFrom", seeker.freeFrom.toString());
        texts.put("words", seeker.words);
        return texts;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    @Override
    protected JobSeeker create(ImportRow row) {
        var seeker = new JobSeeker();
        seeker.person = people.noted(row);
        seeker.placeWhere(seeker.person);
        seeker.personId = seeker.person.id;
        seeker.beneficiaryType = onRoll.contains(seeker.personId) ? Beneficiary.MEMBER : Beneficiary.LABOURER;
        seeker.externalId = row.values.get("externalId");
        seeker.source = seeker.externalId == null ? null : EmployerPass.SOURCE;
        write(seeker, row.values);
        tools.seekers.recorded(seeker);
        tools.audit.record(Act.of("seeker.registered").on(seeker.personId), seeker);
        return seeker;
    }

    @Override
    protected void change(JobSeeker seeker, Map<String, String> values) {
        var after = new LinkedHashMap<>(texts(seeker));
        after.putAll(values);
        write(seeker, after);
        tools.audit.record(Act.of("seeker.revised").on(seeker.personId).changing(values.keySet()), seeker);
        tools.seekers.stamped(seeker);
    }

    private static void write(JobSeeker seeker, Map<String, String> values) {
        seeker.trade = Trade.valueOf(values.get("trade"));
        seeker.grade = values.get("grade");
        seeker.years = read(values.get("years"), Integer::valueOf);
        seeker.reach = SeekReach.valueOf(values.get("reach"));
        seeker.wageLeast = read(values.get("wageLeast"), Integer::valueOf);
        seeker.lodging = read(values.get("lodging"), Boolean::valueOf);
        seeker.contract = read(values.get("contract"), Boolean::valueOf);
        seeker.insurance = read(values.get("insurance"), Boolean::valueOf);
        seeker.freeFrom = LocalDate.parse(values.get("freeFrom"));
        seeker.words = values.get("words");
    }

    private static <T> T read(String text, Function<String, T> read) {
        return text == null ? null : read.apply(text);
    }

    @Override
    protected void forget(Collection<JobSeeker> gone) {
        for (var seeker : gone) {
            tools.audit.record(Act.of("seeker.reverted").on(seeker.personId).deleting(), seeker);
            tools.seekers.delete(seeker);
        }
        tools.seekers.flush();
        people.forget(gone.stream().map(seeker -> seeker.personId).collect(Collectors.toSet()));
    }

    @Override
    public String masked(String field, String value) {
        return WhoInRows.masked(field, value);
    }
}
