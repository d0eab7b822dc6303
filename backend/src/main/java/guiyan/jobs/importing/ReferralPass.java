package guiyan.jobs.importing;

import static guiyan.platform.importing.ImportCode.EMPLOYER_UNKNOWN;
import static guiyan.platform.importing.ImportCode.MEMBER_AMBIGUOUS;
import static guiyan.platform.importing.ImportCode.MEMBER_UNKNOWN;

import guiyan.jobs.referrals.Beneficiary;
import guiyan.jobs.referrals.EmployerAnswer;
import guiyan.jobs.referrals.Placement;
import guiyan.jobs.referrals.Referral;
import guiyan.jobs.referrals.ReferralResult;
import guiyan.jobs.values.Trade;
import guiyan.people.importing.WhoInRows;
import guiyan.platform.audit.Act;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.RegisterPass;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** One pass over referrals of the past: known by the source's number, else by whom, where to and when. */
class ReferralPass extends RegisterPass<Referral> {

    private final ReferralImport tools;
    private final ReferralReading reading;
    private final WhoInRows people;
    private final Introducers introducers;
    private final EmployersInRows employers;
    private final Map<Long, Placement> placements = new HashMap<>();

    ReferralPass(ReferralImport tools, ImportContext context) {
        super(context);
        this.tools = tools;
        employers = new EmployersInRows(tools.employers, tools.units.reaching(context));
        reading = new ReferralReading(tools.areas, context);
        people = new WhoInRows(tools.who, context);
        introducers = new Introducers(tools.persons, context.scope());
    }

    @Override
    public void read(ImportRow row) {
        row.seen = row.cell("name").text();
        people.read(row);
        introducers.read(row);
        reading.read(row);
    }

    /** Finds employers, members and introducers of a chunk, with one question for each sort. */
    @Override
    protected void prepare(List<ImportRow> rows) {
        employers.find(rows);
        people.find(rows);
        introducers.find(rows);
        for (var row : rows) {
            if (employers.of(row) == null) row.problem("employer", EMPLOYER_UNKNOWN, EmployersInRows.name(row));
            if (people.isAmbiguous(row)) row.problem("name", MEMBER_AMBIGUOUS, row.seen);
            else if (isMember(row) && people.of(row) == null) row.problem("name", MEMBER_UNKNOWN, row.seen);
        }
    }

    private static boolean isMember(ImportRow row) {
        return "MEMBER".equals(row.values.get("beneficiaryType"));
    }

    @Override
    protected String key(ImportRow row) {
        var number = row.values.get("externalId");
        if (number != null) return people.unit(row).townshipId + " " + number;
        var person = people.of(row);
        if (person == null) return "new " + people.key(row) + " " + row.values.get("referredOn");
        return key(person.id, employers.of(row).id, row.values.get("referredOn"));
    }

    private static String key(Long person, Long employer, Object on) {
        return "%d %d %s".formatted(person, employer, on);
    }

    @Override
    protected Map<String, Referral> stored(List<ImportRow> rows) {
        var townships = rows.stream().map(row -> people.unit(row).townshipId).collect(Collectors.toSet());
        var numbers = rows.stream()
                .map(row -> row.values.get("externalId"))
                .filter(Objects::nonNull)
                .toList();
        var persons = rows.stream()
                .filter(row -> row.values.get("externalId") == null)
                .map(people::of)
                .filter(Objects::nonNull)
                .map(person -> person.id)
                .collect(Collectors.toSet());
        var stored = new HashMap<String, Referral>();
        tools.referrals
                .external(townships, EmployerPass.SOURCE, numbers)
                .forEach(r -> stored.put(r.townshipId + " " + r.externalId, r));
        if (!persons.isEmpty())
            tools.referrals
                    .<Referral>list("personId in ?1", persons)
                    .forEach(r -> stored.putIfAbsent(key(r.personId, r.employerId, r.referredOn), r));
        withPlacements(stored.values());
        return stored;
    }

    private void withPlacements(Collection<Referral> referrals) {
        tools.placements
                .of(referrals.stream().map(r -> r.id).toList())
                .forEach(placement -> placements.put(placement.referralId, placement));
    }

    @Override
    protected boolean isAnothers(ImportRow row, Referral referral) {
        var person = people.of(row);
        return super.isAnothers(row, referral) || person == null || !person.id.equals(referral.personId);
    }

    @Override
    protected List<Referral> withIds(Collection<Long> ids) {
        List<Referral> found = tools.referrals.list("id in ?1", ids);
        withPlacements(found);
        return found;
    }

    @Override
    protected Map<String, String> texts(Referral referral) {
        var placement = placements.get(referral.id);
        var texts = new LinkedHashMap<String, String>();
        texts.put("trade", referral.trade.name());
        texts.put("areaCode", referral.areaCode);
        texts.put("retained6m", placement == null || placement.stayed == null ? null : placement.stayed.toString());
        return texts;
    }

    @Override
    protected Referral create(ImportRow row) {
        var referral = new Referral();
        referral.person = people.noted(row);
        referral.placeWhere(referral.person);
        referral.personId = referral.person.id;
        referral.beneficiaryType = isMember(row) ? Beneficiary.MEMBER : Beneficiary.LABOURER;
        referral.employerId = employers.of(row).id;
        referral.employer = employers.of(row);
        referral.trade = trade(row.values.get("trade"));
        referral.areaCode = row.values.get("areaCode");
        introducers.introduce(referral, row);
        referral.groupId = tools.ids.next();
        referral.externalId = row.values.get("externalId");
        referral.source = referral.externalId == null ? null : EmployerPass.SOURCE;
        referral.proposedOn = LocalDate.parse(row.values.get("referredOn"));
        tools.referrals.recorded(referral);
        tools.audit.record(Act.of("referral.noted").on(referral.personId), referral);
        settle(referral, row);
        return referral;
    }

    private static Trade trade(String name) {
        return name == null ? Trade.OTHER : Trade.valueOf(name);
    }

    /** Takes the referral through its steps to the result that the file tells. */
    private void settle(Referral referral, ImportRow row) {
        referral.consent(referral.proposedOn, Referral.ON_RECORD);
        referral.refer(referral.proposedOn, null);
        var result = ReferralResult.valueOf(row.values.get("result"));
        switch (result) {
            case NOT_HIRED -> referral.answer(referral.proposedOn, EmployerAnswer.NOT_HIRED, null);
            case DID_NOT_APPEAR -> referral.answer(referral.proposedOn, EmployerAnswer.DID_NOT_APPEAR, null);
            default -> {
                referral.answer(referral.proposedOn, EmployerAnswer.ACCEPTED, null);
                var placement = referral.place(LocalDate.parse(row.values.get("startedOn")), result);
                placement.stayed(stayed(row.values.get("retained6m")));
                tools.placements.recorded(placement);
                tools.news.forEach(each -> each.begun(placement));
                placements.put(referral.id, placement);
            }
        }
    }

    private void stayed(Placement placement, Boolean known) {
        placement.stayed(known);
        if (Boolean.FALSE.equals(known)) tools.news.forEach(each -> each.ended(placement));
    }

    private static Boolean stayed(String text) {
        return text == null ? null : Boolean.valueOf(text);
    }

    @Override
    protected void change(Referral referral, Map<String, String> values) {
        var after = new LinkedHashMap<>(texts(referral));
        after.putAll(values);
        referral.trade = trade(after.get("trade"));
        referral.areaCode = after.get("areaCode");
        var placement = placements.get(referral.id);
        if (placement != null) {
            placement.trade = referral.trade;
            placement.areaCode = referral.areaCode;
        }
        if (placement != null && values.containsKey("retained6m")) stayed(placement, stayed(after.get("retained6m")));
        tools.audit.record(Act.of("referral.revised").on(referral.personId).changing(values.keySet()), referral);
        tools.referrals.stamped(referral);
    }

    /** Somebody may have been asked after in his post, or have left it. */
    @Override
    protected Set<Long> inUse(Collection<Long> ids) {
        var begun = tools.placements.of(ids);
        var known = tools.followUp.known(begun.stream().map(p -> p.id).toList());
        return begun.stream()
                .filter(placement -> placement.endedOn != null || known.contains(placement.id))
                .map(placement -> placement.referralId)
                .collect(Collectors.toSet());
    }

    @Override
    protected void forget(Collection<Referral> gone) {
        var begun = gone.stream()
                .map(referral -> placements.get(referral.id))
                .filter(Objects::nonNull)
                .map(placement -> placement.id)
                .toList();
        tools.news.forEach(each -> each.takenBack(begun));
        for (var referral : gone) {
            var placement = placements.get(referral.id);
            if (placement != null) tools.placements.delete(placement);
            tools.audit.record(Act.of("referral.reverted").on(referral.personId).deleting(), referral);
            tools.referrals.delete(referral);
        }
        tools.referrals.flush();
        people.forget(gone.stream().map(referral -> referral.personId).collect(Collectors.toSet()));
    }

    @Override
    public String masked(String field, String value) {
        return WhoInRows.masked(field, value);
    }
}
