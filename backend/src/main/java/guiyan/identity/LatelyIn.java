package guiyan.identity;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * Who has come in within the last second: a page asks several questions at once, and the door looks its caller up for the
 * first of them. What a request to this node changes is seen at once, anything else within that second.
 */
@Singleton
class LatelyIn {

    private static final long LATELY = Duration.ofSeconds(1).toNanos();
    private static final int MANY = 10_000;

    private final Map<Long, Seen> seen = new ConcurrentHashMap<>();
    private final AtomicLong changes = new AtomicLong();

    /** Somebody as he was looked up at a moment of the machine's own clock. */
    private record Seen(Entrant entrant, long at) {}

    /** Who comes by this session; looked up unless that was done just now. */
    Entrant by(long session, Supplier<Entrant> lookUp) {
        var known = seen.get(session);
        if (known != null && System.nanoTime() - known.at < LATELY) return known.entrant;
        var before = changes.get();
        var now = System.nanoTime();
        var entrant = lookUp.get();
        if (entrant == null) return null;
        if (seen.size() >= MANY) seen.clear();
        seen.put(session, new Seen(entrant, now));
        if (changes.get() != before) seen.remove(session);
        return entrant;
    }

    /** Something has changed: everybody is looked up again. */
    void forget() {
        changes.incrementAndGet();
        seen.clear();
    }
}
