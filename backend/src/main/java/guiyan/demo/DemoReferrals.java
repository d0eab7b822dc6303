package guiyan.demo;

import static guiyan.jobs.referrals.IntroducerRole.DEPUTY_HEAD;
import static guiyan.jobs.referrals.IntroducerRole.STATION_STAFF;

import guiyan.jobs.referrals.Referral;
import guiyan.jobs.referrals.ReferralDesk;
import guiyan.jobs.referrals.Referrals;
import guiyan.jobs.vacancies.Vacancies;
import guiyan.jobs.vacancies.Vacancy;
import guiyan.organizations.Organizations;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.platform.Caller;
import guiyan.platform.Callers;
import guiyan.platform.Scope;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;

/** Brings some of the seekers on the way to the posts that are open, once: a crew in the middle of its steps, and a letter without an answer. */
@Singleton
class DemoReferrals {

    private static final String SOURCE = "IMPORT";
    private static final String BRICKLAYERS = "Z061";
    private static final String WELDERS = "Z066";

    private final ReferralDesk desk;
    private final Referrals referrals;
    private final Vacancies vacancies;
    private final Persons persons;
    private final Organizations organizations;
    private final Callers callers;
    private final Caller caller;

    DemoReferrals(
            ReferralDesk desk,
            Referrals referrals,
            Vacancies vacancies,
            Persons persons,
            Organizations organizations,
            Callers callers,
            Caller caller) {
        this.desk = desk;
        this.referrals = referrals;
        this.vacancies = vacancies;
        this.persons = persons;
        this.organizations = organizations;
        this.callers = callers;
        this.caller = caller;
    }

    @ActivateRequestContext
    @Transactional
    void bring(long recorder) {
        caller.is(callers.acting(recorder));
        var post = post(BRICKLAYERS);
        if (referrals.hasAny(post.id)) return;
        var crew = desk.propose(post, people("贺春来", "贺秋生", "龙满仓"), DEPUTY_HEAD, july(26));
        refer(crew.get(0), july(27), "2008-041");
        desk.consent(crew.get(1), july(28), "电话里同意");
        var welder = desk.propose(post(WELDERS), people("佘火生"), STATION_STAFF, july(18));
        refer(welder.get(0), july(19), "2008-038");
    }

    private void refer(Referral referral, LocalDate on, String letter) {
        desk.consent(referral, on, "电话里同意");
        desk.refer(referral, on, letter);
    }

    private Vacancy post(String number) {
        var unit = organizations.requireByCode(Scope.EVERYTHING, DemoAccount.TOWNSHIP.unit());
        return vacancies.external(unit.id, SOURCE, List.of(number)).get(0);
    }

    private List<Person> people(String... names) {
        return List.of(names).stream()
                .map(name -> persons.named(caller.scope(), name, 1).get(0))
                .toList();
    }

    private static LocalDate july(int day) {
        return LocalDate.of(2008, 7, day);
    }
}
