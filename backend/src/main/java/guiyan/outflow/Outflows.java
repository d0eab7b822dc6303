package guiyan.outflow;

import static guiyan.outflow.OutflowCode.*;

import guiyan.outflow.values.OutflowStatus;
import guiyan.platform.Refusal;
import guiyan.platform.ScopedRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The ledger of those away. Every question names the scope it is asked from, or the persons it is about. */
@ApplicationScoped
public class Outflows extends ScopedRepository<Outflow> {

    /** The person's episode that has not ended. */
    public Optional<Outflow> open(long person) {
        return openOf(List.of(person)).stream().findFirst();
    }

    /** The episodes of these persons that have not ended. */
    public List<Outflow> openOf(Collection<Long> persons) {
        if (persons.isEmpty()) return List.of();
        return list("personId in ?1 and endedOn is null", persons);
    }

    /** All of a person's, under whatever ids he has had, the first one first. */
    public List<Outflow> of(Collection<Long> ids) {
        return list("personId in ?1 order by since, id", ids);
    }

    /** Refuses a second open episode, and one that begins before another one had ended. */
    public void requireRoom(Outflow outflow) {
        for (Outflow other : list("personId", outflow.personId)) {
            if (other.id.equals(outflow.id) || other.status == OutflowStatus.CANCELLED) continue;
            if (other.isOpen() && outflow.isOpen()) throw new Refusal(OUTFLOW_OPEN, "memberId").legal("return");
            if (overlaps(outflow, other)) throw new Refusal(OUTFLOW_OVERLAP, "departedOn", other.endedOn);
        }
    }

    private static boolean overlaps(Outflow one, Outflow other) {
        return startsBeforeEndOf(one, other) && startsBeforeEndOf(other, one);
    }

    /** Surely: a departure of which only the month is known may have been on its last day. */
    private static boolean startsBeforeEndOf(Outflow one, Outflow other) {
        if (other.endedOn == null) return true;
        var end = other.returnedOn == null ? other.endedOn : other.returnedOn.firstDay();
        return one.since.isBefore(end);
    }
}
