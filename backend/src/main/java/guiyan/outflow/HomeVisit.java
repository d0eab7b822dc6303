package guiyan.outflow;

import guiyan.outflow.values.VisitReason;
import guiyan.platform.Keyed;
import guiyan.platform.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A short time at home within an episode, which it does not end. */
@Entity
@Table(name = "outflow_home_visit")
public class HomeVisit extends Keyed {

    public Long outflowId;

    public LocalDate fromOn;

    public LocalDate toOn;

    @Enumerated(EnumType.STRING)
    public VisitReason reason;

    public Instant recordedAt;

    protected HomeVisit() {}

    HomeVisit(Outflow outflow, LocalDate from, VisitReason reason) {
        outflowId = outflow.id;
        fromOn = from;
        this.reason = reason;
    }

    void end(LocalDate on) {
        if (on.isBefore(fromOn)) throw new Refusal(OutflowCode.VISIT_ENDS_BEFORE, "to", fromOn);
        toOn = on;
    }
}
