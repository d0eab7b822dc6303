package guiyan.people.consents;

import guiyan.platform.Caller;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;

/** Consents, each about one person. */
@ApplicationScoped
public class Consents implements PanacheRepositoryBase<Consent, Long> {

    private final Ids ids;
    private final BusinessClock clock;
    private final Caller caller;

    Consents(Ids ids, BusinessClock clock, Caller caller) {
        this.ids = ids;
        this.clock = clock;
        this.caller = caller;
    }

    /** Writes down on what footing this kind of data about the person is held. */
    public void record(long personId, Consent.Kind kind, String basis) {
        var consent = new Consent();
        consent.id = ids.next();
        consent.personId = personId;
        consent.kind = kind;
        consent.basis = basis;
        consent.givenOn = clock.today();
        consent.recordedBy = caller.who().accountId();
        consent.importId = caller.importId();
        persist(consent);
    }

    /** Forgets what an undone import wrote. */
    public void forget(Collection<Long> persons, long importId) {
        if (!persons.isEmpty()) delete("importId = ?1 and personId in ?2", importId, persons);
    }
}
