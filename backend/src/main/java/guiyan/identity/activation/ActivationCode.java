package guiyan.identity.activation;

import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/** A code by which one member opens his own door: for three days, once, in five tries (domain.md 5.5). */
@Entity
class ActivationCode extends Scoped {

    static final Duration LIFE = Duration.ofHours(72);
    private static final int TRIES = 5;

    Long personId;
    Long issuerId;

    /** Who was present beside the issuer, sealed. */
    byte[] witness;

    byte[] print;
    int tries;
    Instant expiresAt;
    Instant endedAt;

    boolean isOpen(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }

    /** Whether it is this code; a wrong one counts, and the fifth ends it. */
    boolean isMetBy(byte[] said, Instant now) {
        if (!isOpen(now)) return false;
        if (MessageDigest.isEqual(print, said)) return true;
        if (++tries >= TRIES) endedAt = now;
        return false;
    }

    void end(Instant now) {
        endedAt = now;
    }
}
