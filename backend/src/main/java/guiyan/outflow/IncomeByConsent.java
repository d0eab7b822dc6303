package guiyan.outflow;

import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.people.consents.Consent;
import guiyan.people.consents.OnlyByConsent;
import jakarta.inject.Singleton;
import java.util.Collection;

/** What a member earns goes with his consent to it, from his absences and from what their history says of it (P-07). */
@Singleton
class IncomeByConsent implements OnlyByConsent {

    private final Outflows outflows;
    private final Persons persons;

    IncomeByConsent(Outflows outflows, Persons persons) {
        this.outflows = outflows;
        this.persons = persons;
    }

    @Override
    public Consent.Kind kind() {
        return Consent.Kind.INCOME;
    }

    @Override
    public String field() {
        return "incomeBand";
    }

    @Override
    public void erase(Person person) {
        var ids = persons.everyIdOf(person.id);
        outflows.list("personId in ?1 and incomeBand is not null", ids).forEach(outflow -> {
            outflow.incomeBand = null;
            outflows.stamped(outflow);
        });
        forget(ids);
    }

    /** The history still says that it was changed, but not from what to what. */
    private void forget(Collection<Long> persons) {
        outflows.getEntityManager()
                .createNativeQuery("""
                        update outflow_change_field f join outflow_change c on c.id = f.change_id
                          join outflow o on o.id = c.outflow_id
                        set f.was = null, f.became = null where f.field = 'incomeBand' and o.person_id in (:persons)
                        """)
                .setParameter("persons", persons)
                .executeUpdate();
    }
}
