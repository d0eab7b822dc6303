package guiyan.identity.secondfactor;

import guiyan.platform.Keyed;
import jakarta.persistence.Entity;
import java.time.Instant;

/** A code that lets somebody in once when his authenticator is lost; only its print is kept. */
@Entity
class RecoveryCode extends Keyed {

    long accountId;
    byte[] print;
    Instant usedAt;
}
