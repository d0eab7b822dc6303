package guiyan.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;

/** One sign-in, from the password to the sign-out (M-03). */
@Entity
public class Session {

    private static final int IDLE = 30;
    private static final int ADMINISTRATORS_IDLE = 15;
    static final Duration LONGEST = Duration.ofHours(12);

    @Id
    public Long id;

    public Long accountId;
    byte[] refreshHash;
    byte[] formerHash;
    public Instant refreshedAt;
    public Instant startedAt;
    Instant endedAt;
    int idleMinutes;

    /** The appointment by which it acts in another's stead; null while it acts for itself. */
    public Long deputyId;

    /** The enrolled phone it came in by; null where a password was given. */
    public Long deviceId;

    /** Whether the office's own sign-in vouched for its holder, who gave no password then. */
    boolean vouched;

    /** What the browser calls itself. */
    public String device;

    /** A print of the network address it was begun at. */
    byte[] placePrint;

    static Session of(Account account, String device, Instant now) {
        var session = new Session();
        session.accountId = account.id;
        session.startedAt = now;
        session.device = device == null ? null : device.substring(0, Math.min(200, device.length()));
        session.idleMinutes = account.role.administers() ? ADMINISTRATORS_IDLE : IDLE;
        return session;
    }

    public boolean isAlive(Instant now) {
        return isAlive(startedAt, refreshedAt, endedAt, idleMinutes, now);
    }

    static boolean isAlive(Instant started, Instant refreshed, Instant ended, int idleMinutes, Instant now) {
        return ended == null
                && refreshed.plus(Duration.ofMinutes(idleMinutes)).isAfter(now)
                && started.plus(LONGEST).isAfter(now);
    }

    void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }
}
