package guiyan.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** One sign-in, from the password to the sign-out (M-03). */
@Entity
public class Session {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);

    @Id
    public Long id;

    public Long accountId;
    byte[] refreshHash;
    byte[] formerHash;
    Instant refreshedAt;
    Instant startedAt;
    Instant endedAt;

    boolean isAlive(Instant now) {
        return endedAt == null
                && refreshedAt.plus(IDLE).isAfter(now)
                && startedAt.plus(LONGEST).isAfter(now);
    }

    void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }
}
