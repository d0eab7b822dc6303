package guiyan.platform.audit;

import guiyan.platform.Keyed;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** One act, written in the same transaction: who did what to which row, in the words of the domain. Never values. */
@Entity
@Immutable
public class AuditEvent extends Keyed {

    public Instant at;
    public LocalDate businessDate;
    public Long actorId;
    public String actorName;
    public String actorRole;
    public String action;
    public String subjectType;
    public Long subjectId;
    public Long personId;
    public Long townshipId;
    public String fields;

    /** Whether nothing was changed, only looked at. */
    public boolean onlySeen;

    public String note;
    public LocalDate asOf;
    public Long importId;
    public String traceId;
}
