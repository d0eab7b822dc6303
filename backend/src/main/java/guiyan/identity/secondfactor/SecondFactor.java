package guiyan.identity.secondfactor;

import guiyan.platform.Keyed;
import jakarta.persistence.Entity;
import java.time.Instant;

/** The authenticator of the account with the same id; it counts once a code of it has been confirmed. */
@Entity
class SecondFactor extends Keyed {

    byte[] secret;
    Instant confirmedAt;

    /** The last half minute whose code was used: it opens nothing again. */
    long lastStep;
}
