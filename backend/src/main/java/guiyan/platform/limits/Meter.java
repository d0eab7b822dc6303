package guiyan.platform.limits;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A leaking bucket for each key, kept as one number: the moment by which all that was asked for has run off (GCRA). That
 * is all there is to it, and all that a library would do here: it has no queue, no thread, and nothing to share.
 */
final class Meter {

    private static final int MANY = 20_000;

    private final Policy policy;
    private final ConcurrentHashMap<String, Long> drained = new ConcurrentHashMap<>();

    Meter(Policy policy) {
        this.policy = policy;
    }

    /** Takes some of what the key may have; nothing when it is not all there. */
    Reading take(String key, long amount, Instant at) {
        var now = nanos(at);
        if (drained.size() > MANY) drained.values().removeIf(until -> until <= now);
        var full = now + policy.window().toNanos();
        var wanted = amount * policy.step();
        var wait = new long[1];
        var until = drained.compute(key, (same, before) -> {
            var from = before == null ? now : Math.max(before, now);
            wait[0] = from + wanted - full;
            return wait[0] > 0 ? (Long) from : (Long) (from + wanted);
        });
        if (wait[0] > 0) return new Reading(policy, false, 0, seconds(wait[0]));
        return new Reading(policy, true, (full - until) / policy.step(), seconds(until - now));
    }

    private static long nanos(Instant at) {
        return Duration.ofSeconds(at.getEpochSecond(), at.getNano()).toNanos();
    }

    private static long seconds(long nanos) {
        return (nanos + 999_999_999) / 1_000_000_000;
    }
}
