package guiyan.members;

import guiyan.organizations.Organization;
import guiyan.people.PeopleCode;
import guiyan.people.Person;
import guiyan.people.PersonValues;
import guiyan.people.Persons;
import guiyan.people.Register;
import guiyan.people.SearchKeys;
import guiyan.people.consents.Consent;
import guiyan.people.consents.Consents;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.people.households.HouseholdKeys;
import guiyan.people.values.CitizenId;
import guiyan.people.values.Phone;
import guiyan.people.values.Sex;
import guiyan.platform.Refusal;
import guiyan.platform.ScopedRows;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Writes members to the roll with all that belongs to them: the form's door and the import's both come through here. */
@Singleton
public class Registrar {

    private final Members members;
    private final Persons persons;
    private final ContactPoints points;
    private final Consents consents;
    private final SearchKeys keys;
    private final HouseholdKeys householdKeys;
    private final Audit audit;
    private final BusinessClock clock;
    private final Vault vault;
    private final ScopedRows rows;

    Registrar(
            Members members,
            Persons persons,
            ContactPoints points,
            Consents consents,
            SearchKeys keys,
            HouseholdKeys householdKeys,
            Audit audit,
            BusinessClock clock,
            Vault vault,
            ScopedRows rows) {
        this.members = members;
        this.persons = persons;
        this.points = points;
        this.consents = consents;
        this.keys = keys;
        this.householdKeys = householdKeys;
        this.audit = audit;
        this.clock = clock;
        this.vault = vault;
        this.rows = rows;
    }

    /** Enrols somebody in a branch; his search keys are the caller's to write, so that many are written together. */
    SearchKeys.Entry enrol(MemberForm form, Organization branch) {
        var person = new Person();
        person.placeWhere(branch);
        var id = newId(form);
        var member = new Member();
        member.person = person;
        member.placeWhere(branch);
        member.status = MemberStatus.ACTIVE;
        form.applyTo(member, clock.today());
        agree(person, id);
        person.citizenId = persons.sealed(id);
        persons.recorded(person);
        member.id = person.id;
        members.recorded(member);
        if (id != null) consents.record(person.id, Consent.Kind.CITIZEN_ID, form.citizenIdBasis());
        var phone = form.phone() == null ? null : PersonValues.phone(form.phone());
        if (phone != null) points.setOwn(person, null, phone);
        audit.record(Act.of("member.enrolled").on(person.id), member);
        return new SearchKeys.Entry(person, id, phone == null ? List.of() : List.of(phone));
    }

    /** Enrols whom texts describe, in the branch they name. */
    public SearchKeys.Entry enrol(MemberTexts texts, Map<String, String> values) {
        return enrol(texts.form(values), texts.branch(values.get("organization")));
    }

    /** Enters somebody who was on the roll once: whom texts describe, and which fact ended it. */
    public SearchKeys.Entry enrolFormer(MemberTexts texts, Map<String, String> values, MemberStatus end, LocalDate on) {
        var entry = enrol(texts, values);
        var member = members.findById(entry.person().id);
        member.end(end, on);
        audit.record(Act.of("member.ended").on(member.id).because(end.name()), member);
        return entry;
    }

    /** Revises a member; {@code own} is his own number as it stands. */
    void revise(Member member, ContactPoint own, MemberForm before, MemberForm form) {
        if (changes(member, own, before, form)) reindex(List.of(member.person));
        members.written(member);
    }

    /** Changes what texts say of one of many; true when his search keys are to be written anew. */
    public boolean changes(Member member, ContactPoint own, MemberTexts texts, Consumer<Map<String, String>> change) {
        var before = texts.of(member, own);
        var after = new LinkedHashMap<>(before);
        change.accept(after);
        return changes(member, own, texts.form(before), texts.form(after));
    }

    /** The same for one of many, flushed and indexed together; true when his search keys are to be written anew. */
    boolean changes(Member member, ContactPoint own, MemberForm before, MemberForm form) {
        if (!form.organizationId().equals(before.organizationId()))
            throw new Refusal(MemberCode.MOVE_IS_A_TRANSFER, "organizationId");
        form.applyTo(member, clock.today());
        if (!form.name().equals(before.name())) rows.renamed(member.person);
        var id = Objects.equals(form.citizenId(), before.citizenId()) ? null : newId(form);
        if (!Objects.equals(form.citizenId(), before.citizenId())) identify(member.person, id, form);
        else agree(member.person, known(member.person));
        if (!Objects.equals(form.phone(), before.phone()))
            points.setOwn(member.person, own, form.phone() == null ? null : PersonValues.phone(form.phone()));
        var changed = MemberChanges.between(before, form);
        audit.record(Act.of("member.revised").on(member.id).changing(changed), member);
        persons.stamped(member.person);
        members.stamped(member);
        return changed.stream().anyMatch(MemberChanges.SEARCHED::contains);
    }

    private void identify(Person person, CitizenId id, MemberForm form) {
        agree(person, id);
        person.citizenId = persons.sealed(id);
        if (id != null) consents.record(person.id, Consent.Kind.CITIZEN_ID, form.citizenIdBasis());
    }

    private CitizenId newId(MemberForm form) {
        if (form.citizenId() == null || form.citizenId().isBlank()) return null;
        var id = PersonValues.citizenId(form.citizenId());
        if (form.citizenIdBasis() == null || form.citizenIdBasis().isBlank())
            throw new Refusal(PeopleCode.CONSENT_MISSING, "citizenIdBasis");
        return id;
    }

    CitizenId known(Person person) {
        return person.citizenId == null ? null : CitizenId.parse(vault.openText(person.citizenId.cipher));
    }

    /** The id says when somebody was born and of which sex; what contradicts it is refused. */
    private static void agree(Person person, CitizenId id) {
        if (id == null) return;
        var birth = PartialDate.of(id.birthDate());
        if (person.birthDate != null && !person.birthDate.mayBe(birth))
            throw new Refusal(PeopleCode.BIRTH_CONTRADICTS_ID, "birthDate");
        if (person.sex != Sex.UNKNOWN && person.sex != id.sex())
            throw new Refusal(PeopleCode.SEX_CONTRADICTS_ID, "sex");
        person.birthDate = birth;
        person.sex = id.sex();
    }

    /** Writes the search keys of these persons anew from what is stored. */
    public void reindex(List<Person> people) {
        if (people.isEmpty()) return;
        var ids = people.stream().map(person -> person.id).toList();
        var phones = new HashMap<Long, List<Phone>>();
        points.list("personId in ?1 and retiredOn is null", ids)
                .forEach(p -> phones.computeIfAbsent(p.personId, id -> new ArrayList<>())
                        .add(points.open(p)));
        keys.remove(ids);
        keys.add(
                Register.MEMBER,
                people.stream()
                        .map(person ->
                                new SearchKeys.Entry(person, known(person), phones.getOrDefault(person.id, List.of())))
                        .toList());
        householdKeys.follow(people);
    }

    /** Takes people off the roll as if they had never been entered; only for undoing an import. */
    public void forget(List<Member> gone) {
        if (gone.isEmpty()) return;
        var ids = gone.stream().map(member -> member.id).toList();
        gone.forEach(
                member -> audit.record(Act.of("member.reverted").on(member.id).deleting(), member));
        members.flush();
        keys.remove(ids);
        points.delete("personId in ?1", ids);
        consents.delete("personId in ?1", ids);
        gone.forEach(members::delete);
        members.flush();
        gone.forEach(member -> persons.delete(member.person));
        persons.flush();
    }
}
