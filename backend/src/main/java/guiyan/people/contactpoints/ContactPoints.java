package guiyan.people.contactpoints;

import guiyan.people.Person;
import guiyan.people.values.LabelledPhone;
import guiyan.people.values.Phone;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.crypto.Sealed;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Contact points. Every question names the scope it is asked from, or the persons it is about. */
@Singleton
public class ContactPoints extends ScopedRepository<ContactPoint> {

    private static final String PHONE = "phone";
    private static final String OWN_MASKS = """
            select person_id, value_mask from contact_point
            where person_id in (:persons) and owner = 'SELF' and retired_on is null order by id
            """;

    private static final String OWN_AND_HOME = """
            select person_id, owner = 'SELF' as own, label, value_mask from contact_point
            where person_id in (:persons) and owner in ('SELF', 'SPOUSE', 'FAMILY') and retired_on is null order by id
            """;

    private final Vault vault;
    private final BusinessClock clock;

    ContactPoints(Vault vault, BusinessClock clock) {
        this.vault = vault;
        this.clock = clock;
    }

    /** All of a person's, in use and retired, oldest first. */
    List<ContactPoint> of(Scope scope, Person person) {
        return list("personId = ?1 order by id", person.id).stream()
                .filter(scope::holds)
                .toList();
    }

    /** Those of a person that are in use, his own first. */
    public List<ContactPoint> inUse(long person) {
        return list("personId = ?1 and retiredOn is null order by case owner when SELF then 0 else 1 end, id", person);
    }

    /** The same for each of these persons. */
    public List<ContactPoint> inUse(Collection<Long> persons) {
        if (persons.isEmpty()) return List.of();
        return list(
                "personId in ?1 and retiredOn is null order by case owner when SELF then 0 else 1 end, id", persons);
    }

    /** The person's own number that is used first, for each of these persons. */
    public Map<Long, ContactPoint> own(Collection<Long> persons) {
        if (persons.isEmpty()) return Map.of();
        var own = new HashMap<Long, ContactPoint>();
        list("personId in ?1 and owner = ?2 and retiredOn is null order by id", persons, ContactPoint.Owner.SELF)
                .forEach(point -> own.putIfAbsent(point.personId, point));
        return own;
    }

    /** The person's own number that is used first. */
    public ContactPoint own(long person) {
        return find("personId = ?1 and owner = SELF and retiredOn is null order by id", person)
                .firstResult();
    }

    /** The mask of the person's own number that is used first, for each of these persons: what lists show of it. */
    public Map<Long, String> ownMasks(Collection<Long> persons) {
        if (persons.isEmpty()) return Map.of();
        var masks = new HashMap<Long, String>();
        getSession()
                .createNativeQuery(OWN_MASKS, Object[].class)
                .addSynchronizedEntityClass(ContactPoint.class)
                .addScalar("person_id", Long.class)
                .addScalar("value_mask", String.class)
                .setParameterList("persons", persons)
                .getResultList()
                .forEach(row -> masks.putIfAbsent((Long) row[0], (String) row[1]));
        return masks;
    }

    /** How somebody is reached, in masks: by his own number that is used first, and by the first of his family. */
    public record Reached(String phone, String familyContact, String familyPhone) {

        public static final Reached NOWHERE = new Reached(null, null, null);

        private Reached with(boolean isOwn, String label, String mask) {
            if (isOwn) return phone == null ? new Reached(mask, familyContact, familyPhone) : this;
            return familyPhone == null ? new Reached(phone, label, mask) : this;
        }
    }

    /** How each of these persons is reached; those of whom nothing is known are left out. */
    public Map<Long, Reached> reached(Collection<Long> persons) {
        if (persons.isEmpty()) return Map.of();
        var reached = new HashMap<Long, Reached>();
        getSession()
                .createNativeQuery(OWN_AND_HOME, Object[].class)
                .addSynchronizedEntityClass(ContactPoint.class)
                .addScalar("person_id", Long.class)
                .addScalar("own", Boolean.class)
                .addScalar("label", String.class)
                .addScalar("value_mask", String.class)
                .setParameterList("persons", persons)
                .getResultList()
                .forEach(row -> reached.put(
                        (Long) row[0],
                        reached.getOrDefault(row[0], Reached.NOWHERE)
                                .with((Boolean) row[1], (String) row[2], (String) row[3])));
        return reached;
    }

    /** Those in the scope who can be reached at this number. */
    public List<ContactPoint> withPhone(Scope scope, Phone phone) {
        return list("value.print = ?1", print(phone)).stream()
                .filter(scope::holds)
                .toList();
    }

    /** Gives the person another number of his own, a first one, or none. */
    public ContactPoint setOwn(Person person, ContactPoint own, Phone phone) {
        if (phone == null) {
            if (own != null) own.retire(clock.today());
            return null;
        }
        if (own == null) return add(person, phone, ContactPoint.Owner.SELF, null);
        own.become(sealed(phone));
        return own;
    }

    /** Adds a number somebody else answers, as a clerk's cell names it. */
    public ContactPoint addOther(Person person, LabelledPhone other) {
        return add(person, other.phone(), owner(other.label()), other.label());
    }

    /** Gives a person the numbers in use of another record of him, for somebody to verify anew. */
    public void carry(Person from, Person to) {
        for (ContactPoint point : list("personId = ?1 and retiredOn is null order by id", from.id))
            add(to, open(point), point.owner, point.label);
    }

    ContactPoint add(Person person, Phone phone, ContactPoint.Owner owner, String label) {
        var point = new ContactPoint();
        point.placeWhere(person);
        point.personId = person.id;
        point.kind = ContactPoint.Kind.PHONE;
        point.value = sealed(phone);
        point.owner = owner;
        point.label = label;
        return recorded(point);
    }

    /** The number in clear; only for writing search keys and for disclosure. */
    public Phone open(ContactPoint point) {
        return Phone.parse(vault.openText(point.value.cipher));
    }

    public byte[] print(Phone phone) {
        return vault.print(PHONE, phone.e164());
    }

    public Sealed sealed(Phone phone) {
        return Sealed.of(vault, PHONE, phone.e164(), phone.mask());
    }

    private static ContactPoint.Owner owner(String label) {
        if (label == null) return ContactPoint.Owner.SELF;
        if (label.matches(".*(妻|夫|爱人|配偶).*")) return ContactPoint.Owner.SPOUSE;
        if (label.matches(".*(儿|女|父|母|兄|弟|姐|妹|家).*")) return ContactPoint.Owner.FAMILY;
        return label.matches(".*(工友|同事).*") ? ContactPoint.Owner.WORKMATE : ContactPoint.Owner.OTHER;
    }
}
