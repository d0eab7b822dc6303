package guiyan.members.corrections;

import static guiyan.members.corrections.CorrectionCode.*;
import static guiyan.members.corrections.CorrectionState.*;

import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** One request to correct a person's file (P-12); what it proposes never changes. */
@Entity
public class CorrectionRequest extends Scoped {

    static final int DAYS = 15;
    static final int LONGEST = 30;

    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    public String reason;
    public LocalDate proposedOn;
    public String proposedBy;

    /** The member's own account where he has asked himself; officers take back one another's requests. */
    Long proposerId;

    public LocalDate dueOn;

    @ElementCollection
    @CollectionTable(name = "correction_change", joinColumns = @JoinColumn(name = "request_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 200)
    public List<ProposedChange> changes = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    public CorrectionState state;

    public LocalDate decidedOn;
    public String decidedBy;
    public String decision;

    /** It is proposed on that day, and to be decided within fifteen. */
    void propose(LocalDate on, String by, Long own) {
        state = PROPOSED;
        proposedOn = on;
        proposedBy = by;
        proposerId = own;
        dueOn = on.plusDays(DAYS);
    }

    boolean isOpen() {
        return state == PROPOSED;
    }

    boolean isOverdue(LocalDate today) {
        return isOpen() && dueOn.isBefore(today);
    }

    /** It takes longer, once, up to thirty days from the day it was proposed. */
    void extend() {
        requireOpen();
        var latest = proposedOn.plusDays(LONGEST);
        if (dueOn.equals(latest)) throw new Refusal(CORRECTION_EXTENDED, "dueOn");
        dueOn = latest;
    }

    void decide(CorrectionState outcome, LocalDate on, String by, String why) {
        requireOpen();
        state = outcome;
        decidedOn = on;
        decidedBy = by;
        decision = why;
    }

    /** Nobody takes back what a member has asked for himself; the station decides it. */
    void withdraw(LocalDate on, String by, String why, long account) {
        if (proposerId != null && proposerId != account) throw new Refusal(CORRECTION_OF_ANOTHER, null, proposedBy);
        decide(CorrectionState.WITHDRAWN, on, by, why);
    }

    private void requireOpen() {
        if (!isOpen()) throw new Refusal(CORRECTION_DECIDED, "state");
    }
}
