package guiyan.identity.devices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;

/** A phone on which one account's holder comes in by a PIN, for as long as it is leased; the fifth wrong PIN ends it. */
@Entity
public class Device {

    private static final int TRIES = 5;

    /** An officer's, on which sheets of others lie, and a member's own. */
    static final Duration OFFICERS_LEASE = Duration.ofDays(8);

    static final Duration MEMBERS_LEASE = Duration.ofDays(400);

    @Id
    public Long id;

    public Long accountId;

    /** What its browser calls itself. */
    public String name;

    byte[] secretPrint;
    byte[] pinPrint;
    int failures;
    Instant enrolledAt;
    Instant leasedUntil;
    Instant endedAt;

    boolean isOpen(Instant now) {
        return endedAt == null && leasedUntil.isAfter(now);
    }

    /** Whether its lease has run out and its holder has not come in otherwise since. */
    boolean hasLapsed(Instant now, Instant cameIn) {
        return !leasedUntil.isAfter(now) && (cameIn == null || !cameIn.isAfter(leasedUntil));
    }

    boolean isMetBy(byte[] secret) {
        return MessageDigest.isEqual(secretPrint, secret);
    }

    /** Whether it is this PIN; a wrong one counts, and the fifth ends it. */
    boolean opensWith(byte[] pin, Instant now) {
        var right = MessageDigest.isEqual(pinPrint, pin);
        failures = right ? 0 : failures + 1;
        if (failures >= TRIES) endedAt = now;
        return right;
    }

    int triesLeft() {
        return TRIES - failures;
    }

    void lease(Instant until) {
        leasedUntil = until;
    }

    void end(Instant now) {
        if (endedAt == null) endedAt = now;
    }
}
