package guiyan.people.consents;

import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.platform.Caller;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.Ids;
import guiyan.platform.ids.PublicId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Consents, each about one person. */
@Singleton
public class Consents implements PanacheRepositoryBase<Consent, Long> {

    private final Ids ids;
    private final BusinessClock clock;
    private final Caller caller;
    private final Persons persons;

    Consents(Ids ids, BusinessClock clock, Caller caller, Persons persons) {
        this.persons = persons;
        this.ids = ids;
        this.clock = clock;
        this.caller = caller;
    }

    /** Writes down on what footing this kind of data about the person is held. */
    public Consent record(long personId, Consent.Kind kind, String basis) {
        var consent = new Consent();
        consent.id = ids.next();
        consent.personId = personId;
        consent.kind = kind;
        consent.basis = basis;
        consent.givenOn = clock.today();
        consent.recordedBy = caller.who().accountId();
        consent.importId = caller.importId();
        persist(consent);
        return consent;
    }

    /** A person's, newest first, also those taken back. */
    List<Consent> of(Person person) {
        return list("personId = ?1 order by id desc", person.id);
    }

    /** Whether the person has agreed to this kind of data and not taken it back. */
    public boolean isGiven(long person, Consent.Kind kind) {
        return count("personId = ?1 and kind = ?2 and withdrawnOn is null", person, kind) > 0;
    }

    /** Whether the person has ever agreed to this kind of data, also if he has taken it back since. */
    public boolean wasGiven(long person, Consent.Kind kind) {
        return count("personId = ?1 and kind = ?2", person, kind) > 0;
    }

    /** Those of these persons who have agreed to this kind of data and not taken it back. */
    public Set<Long> givenBy(Collection<Long> persons, Consent.Kind kind) {
        if (persons.isEmpty()) return Set.of();
        return list("personId in ?1 and kind = ?2 and withdrawnOn is null", persons, kind).stream()
                .map(consent -> consent.personId)
                .collect(Collectors.toSet());
    }

    /** Those of these persons who had agreed to this kind of data and have taken it back. */
    public Set<Long> takenBackBy(Collection<Long> persons, Consent.Kind kind) {
        if (persons.isEmpty()) return Set.of();
        var asked = list("personId in ?1 and kind = ?2", persons, kind);
        var given =
                asked.stream().filter(consent -> consent.withdrawnOn == null).map(consent -> consent.personId);
        var takenBack = asked.stream().map(consent -> consent.personId).collect(Collectors.toSet());
        takenBack.removeAll(given.collect(Collectors.toSet()));
        return takenBack;
    }

    /** The consent of somebody in the scope; outside of it there is none. */
    Consent require(Scope scope, PublicId id) {
        var consent = findById(id.value());
        if (consent == null) throw new Refusal(PlatformCode.NOT_FOUND, null);
        persons.require(scope, PublicId.of(consent.personId));
        return consent;
    }

    /** Takes back every consent of the person's to this kind of data. */
    void withdrawAll(long person, Consent.Kind kind, LocalDate on, String because) {
        list("personId = ?1 and kind = ?2 and withdrawnOn is null", person, kind)
                .forEach(consent -> {
                    consent.withdrawnOn = on;
                    consent.withdrawnBecause = because;
                });
    }

    /** Forgets what an undone import wrote. */
    public void forget(Collection<Long> persons, long importId) {
        if (!persons.isEmpty()) delete("importId = ?1 and personId in ?2", importId, persons);
    }
}
