package guiyan.duties;

import guiyan.platform.Keyed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hibernate.annotations.Immutable;

/** That a duty took another state. */
@Entity
@Immutable
class DutyChange extends Keyed {

    Long dutyId;
    Instant changedAt;

    @Enumerated(EnumType.STRING)
    DutyState was;

    @Enumerated(EnumType.STRING)
    DutyState state;

    /** Who did it; null when the clock did. */
    String changedBy;
}
