package guiyan.contact.visits;

import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** A visit at a member's home; it is no conversation with him unless one is recorded beside it. */
@Entity
public class Visit extends Scoped {

    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    public LocalDate visitedOn;

    /** Whom they met, where it was not the member. */
    public String visited;

    @Enumerated(EnumType.STRING)
    public Relation relation;

    public String visitor;

    @Enumerated(EnumType.STRING)
    public Cause cause;

    /** In whole yuan. */
    public int money;

    public String goods;

    /** What is hard for them, sealed. */
    public byte[] hardshipCipher;

    public String measures;

    /** The day on which what was found had been settled. */
    public LocalDate settledOn;

    public String recordedBy;

    void settle(LocalDate on, LocalDate today) {
        if (settledOn != null) throw new Refusal(VisitCode.VISIT_SETTLED, "settledOn");
        if (on.isBefore(visitedOn)) throw new Refusal(VisitCode.SETTLED_BEFORE_VISIT, "on", visitedOn);
        if (on.isAfter(today)) throw new Refusal(VisitCode.VISIT_NOT_YET, "on", today);
        settledOn = on;
    }
}
