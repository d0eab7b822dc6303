package guiyan.members.persons;

import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.people.Person;
import guiyan.people.PersonValues;
import guiyan.people.Persons;
import guiyan.people.Persons.Called;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.people.households.HouseholdKeys;
import guiyan.platform.Caller;
import guiyan.platform.MergePatch;
import guiyan.platform.Refusal;
import guiyan.platform.Telling;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.audit.Changes;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;

/** Writes down those who do not stand on the roll as another system tells of them, under the numbers it has given them. */
@Singleton
class ExternalPersons {

    private final Persons persons;
    private final OffRoll offRoll;
    private final ContactPoints points;
    private final HouseholdKeys householdKeys;
    private final Organizations organizations;
    private final Telling telling;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    ExternalPersons(
            Persons persons,
            OffRoll offRoll,
            ContactPoints points,
            HouseholdKeys householdKeys,
            Organizations organizations,
            Telling telling,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.persons = persons;
        this.offRoll = offRoll;
        this.points = points;
        this.householdKeys = householdKeys;
        this.organizations = organizations;
        this.telling = telling;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Takes the number for somebody: noted now, or the one who can only be he. */
    Person take(PersonForm form, MergePatch told, String source, String externalId) {
        var unit = organizations.named(caller.scope(), form.organizationId(), "organizationId");
        var namesakes = namesakes(form, unit);
        if (namesakes.isEmpty()) return noted(form, unit, source, externalId);
        var only = namesakes.get(0);
        if (namesakes.size() > 1 || !isSurely(only, form)) throw new Refusal(PersonCode.PERSON_NAMESAKE, "name");
        telling.requireNewest(only);
        only.source = source;
        only.externalId = externalId;
        return revise(only, told.onto(offRoll.form(only)));
    }

    private List<Person> namesakes(PersonForm form, Organization unit) {
        var scope = caller.scope();
        return persons.withIds(scope, persons.namesakes(scope, List.of(new Called(unit.id, form.name())))).stream()
                .filter(p -> p.birthDate == null || form.birthDate() == null || p.birthDate.mayBe(form.birthDate()))
                .toList();
    }

    /** A name alone says nothing, and whom another source or the roll has is not this one's to name. */
    private boolean isSurely(Person known, PersonForm form) {
        return known.birthDate != null
                && form.birthDate() != null
                && known.externalId == null
                && !offRoll.isOnRoll(known);
    }

    private Person noted(PersonForm form, Organization unit, String source, String externalId) {
        var person = new Person();
        person.placeWhere(unit);
        person.source = source;
        person.externalId = externalId;
        form.applyTo(person, clock.today());
        persons.recorded(person);
        if (form.phone() != null) points.setOwn(person, null, PersonValues.phone(form.phone()));
        audit.record(Act.of("person.noted").on(person.id), person);
        return persons.written(person);
    }

    Person revise(Person person, PersonForm form) {
        var before = offRoll.form(person);
        if (!form.organizationId().equals(before.organizationId()))
            throw new Refusal(PersonCode.PERSON_STAYS, "organizationId");
        form.applyTo(person, clock.today());
        if (!Objects.equals(form.phone(), before.phone())) reachAt(person, form.phone());
        if (!form.name().equals(before.name())) householdKeys.follow(List.of(person));
        audit.record(Act.of("person.revised").on(person.id).changing(Changes.between(before, form)), person);
        return persons.written(person);
    }

    private void reachAt(Person person, String phone) {
        var own = points.own(person.id);
        points.setOwn(person, own, phone == null ? null : PersonValues.phone(phone));
    }
}
