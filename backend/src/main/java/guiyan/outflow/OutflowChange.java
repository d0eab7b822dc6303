package guiyan.outflow;

import guiyan.outflow.values.OutflowStatus;
import guiyan.platform.Keyed;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.calendar.PartialDateColumn;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.Immutable;

/** One line of an episode's history: who did what when and why, and what it changed. Never changed itself. */
@Entity
@Immutable
public class OutflowChange extends Keyed {

    public Long outflowId;
    public Instant recordedAt;
    public LocalDate businessDate;
    public String act;

    @Enumerated(EnumType.STRING)
    public OutflowStatus fromStatus;

    @Enumerated(EnumType.STRING)
    public OutflowStatus toStatus;

    @Convert(converter = PartialDateColumn.class)
    public PartialDate onDay;

    public String reason;
    public Long actorId;
    public String actorName;
    public String actorRole;
    public Long importId;

    @ElementCollection
    @CollectionTable(name = "outflow_change_field", joinColumns = @JoinColumn(name = "change_id"))
    @OrderColumn(name = "place")
    @BatchSize(size = 200)
    public List<Value> fields = new ArrayList<>();

    /** One field, as it was and as it became; of a note only that it changed. */
    @Embeddable
    public record Value(
            String field,
            @Column(length = 200) String was,
            @Column(length = 200) String became) {

        /** Whether something stood there before. */
        boolean isCorrection() {
            return was != null;
        }
    }
}
