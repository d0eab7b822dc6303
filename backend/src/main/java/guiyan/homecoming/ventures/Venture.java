package guiyan.homecoming.ventures;

import static guiyan.homecoming.ventures.VentureState.CLOSED;

import guiyan.homecoming.values.HomecomingCode;
import guiyan.homecoming.values.OfMember;
import guiyan.homecoming.values.WorkField;
import guiyan.platform.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Something that somebody who came home has started; its figures are those of its latest half-year. */
@Entity
public class Venture extends OfMember {

    public String externalId;
    public String title;

    @Enumerated(EnumType.STRING)
    public VentureKind kind;

    @Enumerated(EnumType.STRING)
    public WorkField field;

    public String uscc;
    public String place;
    public LocalDate registeredOn;
    public BigDecimal leasedMu;

    /** By which policies it is helped. */
    public String policies;

    @Enumerated(EnumType.STRING)
    public VentureState state;

    public LocalDate closedOn;
    public LocalDate countedOn;
    public Integer employed;
    public Integer localEmployed;
    public Long invested;

    public void requireRunning() {
        if (state == CLOSED) throw new Refusal(HomecomingCode.VENTURE_ENDED, null, closedOn);
    }

    void close(LocalDate on, LocalDate today) {
        requireRunning();
        requirePast("on", on, today);
        if (registeredOn != null && on.isBefore(registeredOn))
            throw new Refusal(HomecomingCode.VENTURE_ENDS_BEFORE_START, "on", registeredOn);
        state = CLOSED;
        closedOn = on;
    }

    /** What it has come to, when nothing later is known. */
    public void count(Counted now) {
        if (countedOn != null && countedOn.isAfter(now.on())) return;
        countedOn = now.on();
        employed = now.employed();
        localEmployed = now.localEmployed();
        invested = now.invested();
    }

    /** Whether it ran so many months after its registration; null where that day has not come, or nobody knows it. */
    Boolean isAliveAfter(int months, LocalDate today) {
        if (registeredOn == null) return null;
        var then = registeredOn.plusMonths(months);
        return then.isAfter(today) ? null : closedOn == null || closedOn.isAfter(then);
    }

    /** Whether it runs and the last half-year has not been counted yet. */
    boolean isToCount(LocalDate today) {
        var last = Half.overOn(today).last();
        var ran = registeredOn == null || !registeredOn.isAfter(last);
        return state == VentureState.OPERATING
                && ran
                && (countedOn == null || Half.of(countedOn).last().isBefore(last));
    }
}
