package guiyan.members.persons;

import guiyan.members.Members;
import guiyan.organizations.Organizations;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.platform.Caller;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Those of the caller's scope who do not stand on the roll. */
@Singleton
class OffRoll {

    private final Persons persons;
    private final Members members;
    private final ContactPoints points;
    private final Organizations organizations;
    private final Caller caller;

    OffRoll(Persons persons, Members members, ContactPoints points, Organizations organizations, Caller caller) {
        this.persons = persons;
        this.members = members;
        this.points = points;
        this.organizations = organizations;
        this.caller = caller;
    }

    /** The person; members are found under {@code /members}. */
    Person require(PublicId id) {
        var person = persons.require(caller.scope(), id);
        if (isOnRoll(person)) throw new Refusal(PlatformCode.NOT_FOUND, null);
        return person;
    }

    boolean isOnRoll(Person person) {
        return !members.seen(caller.scope(), Set.of(person.id)).isEmpty();
    }

    /** The one whom a source knows by a number. */
    Optional<Person> external(String source, String number) {
        var known = persons.numbered(caller.scope(), source, number);
        if (known.filter(this::isOnRoll).isPresent()) throw new Refusal(PersonCode.PERSON_ON_ROLL, null);
        known.ifPresent(Person::requireCurrent);
        return known;
    }

    /** The form as it stands, with the mask in the place of the number. */
    PersonForm form(Person person) {
        return PersonForm.of(person, phone(person));
    }

    PersonView view(Person person) {
        var unit = organizations.refs(Set.of(person.branchId)).get(person.branchId);
        return PersonView.of(person, unit, phone(person));
    }

    private String phone(Person person) {
        return points.ownMasks(List.of(person.id)).get(person.id);
    }
}
