package guiyan.contact.gatherings;

import guiyan.platform.Keyed;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;

/** What somebody suggested at a meeting, sealed. */
@Entity
@Table(name = "gathering_suggestion")
public class Suggestion extends Keyed {

    Long gatheringId;

    /** Who suggested it, where that was said. */
    Long personId;

    byte[] wordsCipher;
    String notedBy;
    Instant notedAt;
}
