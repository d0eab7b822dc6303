package guiyan.privacy.incidents;

import static guiyan.privacy.PrivacyCode.*;

import guiyan.platform.Identified;
import guiyan.platform.Refusal;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;

/** A breach: through whose access, and from when to when (P-25). */
@Entity
class PrivacyIncident extends Identified {

    String title;
    String description;

    /** The account or the machine client through which it happened. */
    Long actorId;

    Instant fromAt;
    Instant untilAt;
    LocalDate foundOn;

    /** What those affected are told. */
    String noticeText;

    LocalDate closedOn;
    String measures;

    void close(LocalDate on, String measures) {
        if (closedOn != null) throw new Refusal(INCIDENT_CLOSED, "closedOn");
        if (on.isBefore(foundOn)) throw new Refusal(BEFORE_THE_INCIDENT, "on", foundOn);
        closedOn = on;
        this.measures = measures;
    }
}
