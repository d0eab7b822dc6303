package guiyan.homecoming.intentions;

import guiyan.homecoming.values.HomecomingCode;
import guiyan.homecoming.values.OfMember;
import guiyan.homecoming.values.WorkField;
import guiyan.platform.OncePerPerson;
import guiyan.platform.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What somebody answered when he was asked whether he would like to come back; the latest answer counts, for a time. */
@Entity
@OncePerPerson("askedOn")
public class ReturnIntention extends OfMember {

    @Enumerated(EnumType.STRING)
    public Answer answer;

    @Enumerated(EnumType.STRING)
    public WorkField field;

    @Enumerated(EnumType.STRING)
    public Horizon horizon;

    @Enumerated(EnumType.STRING)
    public Source confidence;

    @Enumerated(EnumType.STRING)
    public TakenAt takenAt;

    public LocalDate askedOn;

    /** The last day on which the answer is taken for his. */
    public LocalDate validUntil;

    public boolean isOver(LocalDate today) {
        return today.isAfter(validUntil);
    }

    /** He was asked on that day; the answer holds a year unless told. */
    public void asked(LocalDate on, LocalDate until) {
        askedOn = on;
        validUntil = until == null ? on.plusYears(1) : until;
        if (validUntil.isBefore(on)) throw new Refusal(HomecomingCode.OVER_BEFORE_ASKED, "validUntil", on);
    }

    void answer(Answer said, WorkField wanted, Horizon when) {
        if (said == Answer.NO && (wanted != null || when != null))
            throw new Refusal(HomecomingCode.NO_HAS_NO_PLANS, wanted == null ? "horizon" : "field");
        answer = said;
        field = wanted;
        horizon = when;
    }

    /** What he has said on his own phone nobody else changes. */
    void requireTakenByOthers() {
        if (takenAt == TakenAt.OWN_PHONE) throw new Refusal(HomecomingCode.INTENTION_IS_HIS_OWN, null);
    }
}
