package guiyan.jobs.seekers;

import guiyan.jobs.referrals.Beneficiary;
import guiyan.members.Members;
import guiyan.organizations.Organizations;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.people.Persons.Called;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Takes people onto the list of those who look for work, and off it. */
@Singleton
class SeekerDesk {

    private final JobSeekers seekers;
    private final Persons persons;
    private final Members members;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    SeekerDesk(
            JobSeekers seekers,
            Persons persons,
            Members members,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.seekers = seekers;
        this.persons = persons;
        this.members = members;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    JobSeeker register(RegistrationForm form) {
        if ((form.personId() == null) == (form.newcomer() == null))
            throw new Refusal(SeekerCode.SEEKER_PERSON_MISSING, "personId");
        var person = form.personId() == null ? noted(form.newcomer()) : known(form.personId());
        if (seekers.isLooking(person.id)) throw new Refusal(SeekerCode.SEEKER_KNOWN, "personId");
        var seeker = new JobSeeker();
        seeker.placeWhere(person);
        seeker.personId = person.id;
        seeker.person = person;
        seeker.beneficiaryType =
                members.seen(caller.scope(), Set.of(person.id)).isEmpty() ? Beneficiary.LABOURER : Beneficiary.MEMBER;
        form.wishes().applyTo(seeker);
        seekers.recorded(seeker);
        audit.record(Act.of("seeker.registered").on(person.id), seeker);
        return seekers.written(seeker);
    }

    private Person known(PublicId id) {
        var found = persons.withIds(caller.scope(), List.of(id.value()));
        if (found.isEmpty()) throw new Refusal(SeekerCode.SEEKER_PERSON_UNKNOWN, "personId");
        found.get(0).requireInUse();
        return found.get(0);
    }

    /** A villager nobody has noted yet; of one name and birth two are never made. */
    private Person noted(RegistrationForm.Newcomer newcomer) {
        var unit = organizations.named(caller.scope(), newcomer.organizationId(), "newcomer.organizationId");
        var name = newcomer.name().strip();
        var namesakes =
                persons.withIds(caller.scope(), persons.namesakes(caller.scope(), List.of(new Called(unit.id, name))));
        if (namesakes.stream().anyMatch(each -> mayBe(each, newcomer)))
            throw new Refusal(SeekerCode.SEEKER_NAMESAKE, "newcomer.name");
        var person = new Person();
        person.placeWhere(unit);
        person.rename(name);
        person.sex = newcomer.sex();
        person.birthDate = newcomer.birthDate();
        persons.recorded(person);
        audit.record(Act.of("person.noted").on(person.id), person);
        return person;
    }

    private static boolean mayBe(Person one, RegistrationForm.Newcomer newcomer) {
        return one.birthDate == null || newcomer.birthDate() == null || one.birthDate.mayBe(newcomer.birthDate());
    }

    JobSeeker revise(JobSeeker seeker, SeekerForm wishes) {
        seeker.requireOpen();
        wishes.applyTo(seeker);
        audit.record(Act.of("seeker.revised").on(seeker.personId), seeker);
        return seekers.written(seeker);
    }

    JobSeeker close(JobSeeker seeker, String why) {
        seeker.close(clock.today(), why);
        audit.record(Act.of("seeker.closed").on(seeker.personId), seeker);
        return seekers.written(seeker);
    }
}
