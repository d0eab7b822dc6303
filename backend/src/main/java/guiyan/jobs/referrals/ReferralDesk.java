package guiyan.jobs.referrals;

import guiyan.jobs.employers.WritingUnits;
import guiyan.jobs.vacancies.Vacancies;
import guiyan.jobs.vacancies.Vacancy;
import guiyan.jobs.vacancies.VacancyState;
import guiyan.members.Members;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.Ids;
import guiyan.platform.ids.PublicId;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings people to employers, step by step. */
@Singleton
public class ReferralDesk {

    private final Referrals referrals;
    private final Placements placements;
    private final List<PlacementNews> news;
    private final Vacancies vacancies;
    private final WritingUnits units;
    private final Persons persons;
    private final Members members;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;
    private final Ids ids;

    ReferralDesk(
            Referrals referrals,
            Placements placements,
            @All List<PlacementNews> news,
            Vacancies vacancies,
            WritingUnits units,
            Persons persons,
            Members members,
            Audit audit,
            Caller caller,
            BusinessClock clock,
            Ids ids) {
        this.referrals = referrals;
        this.placements = placements;
        this.news = news;
        this.vacancies = vacancies;
        this.units = units;
        this.persons = persons;
        this.members = members;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
        this.ids = ids;
    }

    /** Who of a crew is proposed, and whom it is refused, with the reason. */
    record Proposed(List<Referral> referrals, Map<Person, Refusal> refused) {}

    /** Proposes a crew; whoever cannot be proposed keeps nobody else back, unless there is nobody else. */
    Proposed propose(ProposalForm form) {
        var vacancy = open(form.vacancyId());
        var wanted = new LinkedHashSet<>(
                form.personIds().stream().map(PublicId::value).toList());
        var people = persons.withIds(caller.scope(), wanted);
        if (people.size() < wanted.size()) throw new Refusal(ReferralCode.REFERRAL_PERSON_UNKNOWN, "personIds");
        var refused = refused(people, vacancy);
        if (refused.size() == people.size()) throw refused.values().iterator().next();
        var crew = people.stream().filter(each -> !refused.containsKey(each)).toList();
        var proposed = propose(vacancy, crew, introducer(form.introducerId()), form.introducerRole(), form.on());
        referrals.flush();
        return new Proposed(proposed, refused);
    }

    private Map<Person, Refusal> refused(List<Person> people, Vacancy vacancy) {
        var ids = people.stream().map(person -> person.id).toList();
        var underWay = referrals.underWay(ids, vacancy.id);
        var inPost = placements.in(ids, vacancy.id);
        var refused = new LinkedHashMap<Person, Refusal>();
        for (var person : people)
            try {
                person.requireCurrent();
                requireNew(person.id, underWay, inPost, "personIds");
            } catch (Refusal refusal) {
                refused.put(person, refusal);
            }
        return refused;
    }

    /** Refuses to propose somebody for a post to whom it is proposed already, or who works there. */
    void requireNew(long person, Vacancy vacancy, String field) {
        var one = List.of(person);
        requireNew(person, referrals.underWay(one, vacancy.id), placements.in(one, vacancy.id), field);
    }

    private static void requireNew(long person, Set<Long> underWay, Set<Long> inPost, String field) {
        if (underWay.contains(person)) throw new Refusal(ReferralCode.ALREADY_REFERRED, field);
        if (inPost.contains(person)) throw new Refusal(ReferralCode.ALREADY_PLACED, field);
    }

    private static Referral begun(Person introducer, IntroducerRole office, LocalDate on, long group) {
        var referral = new Referral();
        referral.introducedBy(introducer, office);
        referral.groupId = group;
        referral.proposedOn = on;
        return referral;
    }

    /** The post, which must be seen, be open and have room. */
    Vacancy open(PublicId id) {
        var vacancy = vacancies.findById(id.value());
        if (vacancy == null || !units.reaching().sees(vacancy))
            throw new Refusal(ReferralCode.REFERRAL_VACANCY_UNKNOWN, "vacancyId");
        requireRoom(vacancy);
        return vacancy;
    }

    private void requireRoom(Vacancy vacancy) {
        if (vacancy.stateOn(clock.today()) != VacancyState.OPEN)
            throw new Refusal(ReferralCode.VACANCY_NOT_OPEN, "vacancyId");
        if (vacancy.headcount != null && placements.live(vacancy.id) >= vacancy.headcount)
            throw new Refusal(ReferralCode.VACANCY_FULL, "vacancyId");
    }

    /** The member who introduces somebody; null where a cadre does. */
    Person introducer(PublicId id) {
        return id == null ? null : person(id, "introducerId");
    }

    /** Somebody of the caller's scope, whom a field names. */
    Person person(PublicId id, String field) {
        var found = persons.withIds(caller.scope(), List.of(id.value()));
        if (found.isEmpty()) throw new Refusal(ReferralCode.REFERRAL_PERSON_UNKNOWN, field);
        found.get(0).requireInUse();
        return found.get(0);
    }

    /** Proposes a person for a post; who introduces him, and when, stands in the referral. */
    Referral proposed(Referral referral, Vacancy vacancy, Person person, Set<Long> onRoll) {
        referral.placeWhere(person);
        referral.personId = person.id;
        referral.person = person;
        referral.beneficiaryType = onRoll.contains(person.id) ? Beneficiary.MEMBER : Beneficiary.LABOURER;
        referral.vacancyId = vacancy.id;
        referral.employerId = vacancy.employerId;
        referral.employer = vacancy.employer;
        referral.trade = vacancy.trade;
        referral.areaCode = vacancy.areaCode;
        referrals.recorded(referral);
        audit.record(Act.of("referral.proposed").on(person.id), referral);
        return referral;
    }

    /** Proposes people for a post as one crew, by a cadre of that office. */
    public List<Referral> propose(Vacancy vacancy, List<Person> people, IntroducerRole office, LocalDate on) {
        requireRoom(vacancy);
        return propose(vacancy, people, null, office, on);
    }

    private List<Referral> propose(
            Vacancy vacancy, List<Person> people, Person introducer, IntroducerRole office, LocalDate on) {
        var onRoll = members.seen(
                caller.scope(), people.stream().map(person -> person.id).collect(Collectors.toSet()));
        long group = ids.next();
        return people.stream()
                .map(person -> proposed(begun(introducer, office, on, group), vacancy, person, onRoll))
                .toList();
    }

    public Referral consent(Referral referral, LocalDate on, String how) {
        referral.consent(on, how);
        return noted(referral, "referral.consented", null);
    }

    Referral refuse(Referral referral, LocalDate on, String why) {
        referral.refuse(on, why);
        return noted(referral, "referral.refused", null);
    }

    public Referral refer(Referral referral, LocalDate on, String letter) {
        if (referral.state == ReferralState.CONSENTED && referral.vacancyId != null)
            requireRoom(vacancies.findById(referral.vacancyId));
        referral.refer(on, letter);
        return noted(referral, "referral.referred", letter);
    }

    public Referral answer(Referral referral, LocalDate on, EmployerAnswer answer, String why) {
        referral.answer(on, answer, why);
        return noted(referral, "referral.answered", answer.name());
    }

    /** Begins a placement; the last place of a post is given once, whoever comes second. */
    public Referral place(Referral referral, LocalDate on) {
        if (referral.vacancyId != null) requirePlace(vacancies.locked(referral.vacancyId), referral.personId);
        var placement = referral.place(on, ReferralResult.PLACED);
        placements.recorded(placement);
        news.forEach(each -> each.begun(placement));
        audit.record(Act.of("placement.started").on(referral.personId), placement);
        return noted(referral, "referral.placed", null);
    }

    private void requirePlace(Vacancy held, Long person) {
        var people = placements.peopleIn(held.id);
        if (people.contains(person)) throw new Refusal(ReferralCode.ALREADY_PLACED, "personId");
        if (held.headcount != null && people.size() >= held.headcount)
            throw new Refusal(ReferralCode.VACANCY_FULL, "vacancyId");
    }

    Referral close(Referral referral, String why) {
        referral.close(clock.today(), why);
        return noted(referral, "referral.closed", null);
    }

    private Referral noted(Referral referral, String act, String word) {
        audit.record(Act.of(act).on(referral.personId).because(word), referral);
        return referrals.written(referral);
    }

    /** He has left the post that came of the referral. */
    public Referral left(Referral referral, LocalDate on, String why) {
        var begun = placements.of(List.of(referral.id));
        if (begun.isEmpty()) throw new Refusal(ReferralCode.REFERRAL_STATE, "state").legal(referral.state.acts);
        end(begun.get(0), on, why);
        return referrals.written(referral);
    }

    Placement end(Placement placement, LocalDate on, String why) {
        placement.end(on, why);
        news.forEach(each -> each.ended(placement));
        audit.record(Act.of("placement.ended").on(placement.personId), placement);
        return placements.written(placement);
    }
}
