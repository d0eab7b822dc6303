package guiyan.contact.facts;

import guiyan.duties.Duties;
import guiyan.outflow.Outflows;
import guiyan.outflow.duties.Absences;
import guiyan.platform.Keyed;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Tells the duties what has become known about members: together, to be judged again in a moment. */
@Singleton
public class ContactFacts {

    private final Duties duties;
    private final Outflows outflows;

    ContactFacts(Duties duties, Outflows outflows) {
        this.duties = duties;
        this.outflows = outflows;
    }

    /** Something about these persons, of that day or later, has become known. */
    public void known(Collection<Long> persons, LocalDate since) {
        if (persons.isEmpty()) return;
        outflows.of(persons).stream()
                .filter(outflow -> outflow.endedOn == null || !outflow.endedOn.isBefore(since))
                .forEach(outflow -> duties.changed(Absences.SUBJECT, outflow.id, since));
    }

    /** These rows are no evidence any more. */
    public void gone(Collection<? extends Keyed> rows, Collection<Long> persons, LocalDate since) {
        duties.unmet(rows.stream().map(row -> row.id).toList());
        known(persons, since);
    }

    /** Something about a branch, of that day, has become known. */
    public void knownOfBranch(long branch, LocalDate since) {
        duties.changed("BRANCH", branch, since.withDayOfYear(1));
    }

    /** Whether somebody was away on a day. */
    public boolean isAway(long person, LocalDate on) {
        return outflows.of(List.of(person)).stream().anyMatch(outflow -> outflow.lasted(on));
    }
}
