package guiyan.care.commitments;

import guiyan.care.CareCase;
import guiyan.care.CareCode;
import guiyan.outflow.Outflow;
import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.calendar.PartialDateColumn;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;

/** A promise to care for somebody of a family from a day on, so that a member can leave with an easy mind. */
@Entity
public class CareCommitment extends Scoped {

    /** On whose behalf. */
    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    public String carer;

    @Enumerated(EnumType.STRING)
    public CarerIs carerIs;

    @Enumerated(EnumType.STRING)
    public CaredFor caredFor;

    public LocalDate fromOn;

    /** The file of whoever is cared for, where one is kept. */
    public Long caseId;

    /** The absence that it made possible, and when he left, as far as that is known. */
    public Long outflowId;

    @Convert(converter = PartialDateColumn.class)
    public PartialDate departedOn;

    public LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    public EndedBecause endedBecause;

    public String recordedBy;

    void begin(LocalDate on, LocalDate today) {
        if (on.isAfter(today)) throw new Refusal(CareCode.CARE_IN_FUTURE, "from", today);
        fromOn = on;
    }

    /** Whoever is cared for has a file on behalf of the same member. */
    public void keptIn(CareCase care) {
        if (!care.personId.equals(personId)) throw new Refusal(CareCode.CASE_OF_ANOTHER, "careCaseId");
        caseId = care.id;
    }

    /** He is away, or about to leave. */
    void allows(Outflow outflow) {
        outflowId = outflow.id;
        departedOn = outflow.isAway() ? outflow.departedOn : null;
    }

    /** The absence was none. */
    void allowsNothing() {
        outflowId = null;
        departedOn = null;
    }

    /** That it had ended was a mistake. */
    void goOn() {
        endedOn = null;
        endedBecause = null;
    }

    void end(LocalDate on, EndedBecause because, LocalDate today) {
        if (endedOn != null) throw new Refusal(CareCode.COMMITMENT_ENDED, null, endedOn);
        if (on.isAfter(today)) throw new Refusal(CareCode.CARE_IN_FUTURE, "on", today);
        if (on.isBefore(fromOn)) throw new Refusal(CareCode.BEFORE_COMMITMENT, "on", fromOn);
        endedOn = on;
        endedBecause = because;
    }
}
