package guiyan.outflow;

import guiyan.outflow.values.LostCircumstance;
import guiyan.platform.Keyed;
import guiyan.platform.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** A time within an episode when nothing was heard of him, and what was done to find him. */
@Entity
@Table(name = "outflow_contact_loss")
public class ContactLoss extends Keyed {

    public Long outflowId;

    public LocalDate since;

    @Enumerated(EnumType.STRING)
    public LostCircumstance circumstance;

    @ElementCollection
    @CollectionTable(name = "outflow_search_action", joinColumns = @JoinColumn(name = "loss_id"))
    @OrderColumn(name = "place")
    @Column(name = "action")
    @BatchSize(size = 200)
    public List<String> searchActions = new ArrayList<>();

    public LocalDate restoredOn;

    public Instant recordedAt;

    protected ContactLoss() {}

    ContactLoss(Outflow outflow, LocalDate since, LostCircumstance circumstance, LocalDate restoredOn) {
        outflowId = outflow.id;
        this.since = since;
        this.circumstance = circumstance;
        this.restoredOn = restoredOn;
    }

    /** Whether he was missing on a day, the episode lasting then ({@link Departures#MISSING}). */
    boolean holds(LocalDate on) {
        return !since.isAfter(on) && (restoredOn == null || restoredOn.isAfter(on));
    }

    void end(LocalDate on) {
        if (!on.isAfter(since)) throw new Refusal(OutflowCode.END_BEFORE_START, "on", since);
        restoredOn = on;
    }
}
