package guiyan.care.gaps;

import guiyan.care.CareCode;
import guiyan.outflow.CareGap;
import guiyan.people.Person;
import guiyan.platform.Refusal;
import guiyan.platform.Scoped;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/** That somebody's departure leaves a gap at home: a person says what was arranged, and the return ends it. */
@Entity
@Table(name = "care_gap_review")
public class GapReview extends Scoped {

    /** Who left. */
    public Long personId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "personId", insertable = false, updatable = false)
    public Person person;

    @Convert(converter = KindsColumn.class)
    public Set<CareGap.Kind> kinds = new TreeSet<>();

    public LocalDate leftOn;

    /** The day on which the office came to know of it. */
    public LocalDate raisedOn;

    @Enumerated(EnumType.STRING)
    public Arranged arranged;

    public LocalDate answeredOn;
    public String answeredBy;
    public byte[] wordsCipher;
    public LocalDate closedOn;

    public GapState state() {
        if (closedOn != null) return GapState.CLOSED;
        return arranged == null ? GapState.OPEN : GapState.ANSWERED;
    }

    /** Somebody says what was arranged; said again, the last word holds. */
    void answer(AnswerForm form, String who, LocalDate today) {
        if (closedOn != null) throw new Refusal(CareCode.GAP_CLOSED, null, closedOn);
        if (form.on().isAfter(today)) throw new Refusal(CareCode.CARE_IN_FUTURE, "on", today);
        if (form.on().isBefore(raisedOn)) throw new Refusal(CareCode.BEFORE_GAP, "on", raisedOn);
        if (form.arranged() == Arranged.NOTHING_NEEDED && form.words() == null && wordsCipher == null)
            throw new Refusal(CareCode.GAP_NEEDS_WHY, "words");
        arranged = form.arranged();
        answeredOn = form.on();
        answeredBy = who;
    }
}
