package guiyan.duties;

import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What a township has decided about one kind of duty; it holds for what arises from then on. */
@Entity
public class DutyRule extends Scoped {

    /** The township it was decided for; of two that are merged the heir keeps its own. */
    public long unitId;

    public String kind;

    @Enumerated(EnumType.STRING)
    public Owes owedBy;

    /** Days from the event to the day it is due, for what arises once. */
    public int dueDays;

    /** Days after that on which it still counts, as late. */
    public int graceDays;

    public LocalDate effectiveFrom;

    /** From this day on the ledgers are kept here: what was recorded before is history that had always been known. */
    public LocalDate goLiveOn;

    public boolean active;

    /** Whether what it makes due has been generated from its first day on. */
    public boolean generated;

    /** Takes the kind's own terms, from the month at hand on. */
    void begin(Scoped township, DutyKind of, LocalDate today) {
        placeWhere(township);
        unitId = township.id;
        kind = of.code();
        owedBy = of.terms().owes();
        dueDays = of.terms().dueDays();
        graceDays = of.terms().graceDays();
        effectiveFrom = today.withDayOfMonth(1);
        goLiveOn = today;
        active = true;
    }

    /** Holds from that day on, with the ledgers kept here from the other; what that adds is generated. */
    public void holdFrom(LocalDate day, LocalDate goLive) {
        if (day.isBefore(effectiveFrom)) generated = false;
        effectiveFrom = day;
        goLiveOn = goLive;
    }

    /** Whether a duty that opens on the day exists under this rule. */
    public boolean reaches(LocalDate opensOn) {
        return active && !opensOn.isBefore(effectiveFrom);
    }

    /** Whether the duty's time was over before the office knew of its subject. */
    boolean isBackfill(LocalDate dueOn, LocalDate knownOn) {
        return knownOn != null && knownOn.isAfter(dueOn) && !knownOn.isBefore(goLiveOn);
    }
}
