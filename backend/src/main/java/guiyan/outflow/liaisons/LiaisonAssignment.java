package guiyan.outflow.liaisons;

import guiyan.outflow.Outflow;
import guiyan.outflow.OutflowCode;
import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** One person's charge of one episode, from when to when. */
@Entity
public class LiaisonAssignment extends Scoped {

    /** Who is away. */
    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    public Long outflowId;
    public Long liaisonId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "liaisonId", insertable = false, updatable = false)
    public Person liaison;

    public LocalDate fromOn;
    public LocalDate toOn;
    public String reason;
    public Long deputyId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "deputyId", insertable = false, updatable = false)
    public Person deputy;

    public LocalDate deputyFrom;
    public LocalDate deputyTo;

    /** The liaison takes charge of an episode. */
    static LiaisonAssignment of(Outflow outflow, Person liaison, LocalDate on, String reason) {
        if (!outflow.isOpen()) throw new Refusal(OutflowCode.NOT_AWAY, "outflowId");
        var assignment = new LiaisonAssignment();
        assignment.placeWhere(outflow);
        assignment.personId = outflow.personId;
        assignment.person = outflow.person;
        assignment.outflowId = outflow.id;
        assignment.liaisonId = liaison.id;
        assignment.liaison = liaison;
        assignment.fromOn = on;
        assignment.reason = reason;
        return assignment;
    }

    /** Somebody else is in charge from that day on; a charge that had not begun never was. */
    void end(LocalDate on) {
        toOn = on.isBefore(fromOn) ? fromOn : on;
    }

    /** Somebody stands in for a time. */
    void standsIn(Person somebody, LocalDate from, LocalDate to) {
        if (toOn != null) throw new Refusal(OutflowCode.NOT_AWAY, null);
        if (to.isBefore(from)) throw new Refusal(OutflowCode.DEPUTY_ENDS_BEFORE, "to", from);
        if (somebody.id.equals(liaisonId)) throw new Refusal(OutflowCode.SAME_LIAISON, "deputyId");
        deputyId = somebody.id;
        deputy = somebody;
        deputyFrom = from;
        deputyTo = to;
    }

    /** Who acts on that day. */
    public Long actingOn(LocalDate day) {
        var standsIn = deputyId != null && !day.isBefore(deputyFrom) && !day.isAfter(deputyTo);
        return standsIn ? deputyId : liaisonId;
    }
}
