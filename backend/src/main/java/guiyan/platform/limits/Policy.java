package guiyan.platform.limits;

import java.time.Duration;

/** So many requests in a window of time, as {@code 6000/PT1M} is read. */
public record Policy(String name, long quota, Duration window) {

    static Policy of(String name, String text) {
        var parts = text.split("/", 2);
        return new Policy(name, Long.parseLong(parts[0].strip()), Duration.parse(parts[1].strip()));
    }

    /** What of the window one request takes up. */
    long step() {
        return Math.max(1, window.toNanos() / quota);
    }

    /** The item of the {@code RateLimit-Policy} header (draft-ietf-httpapi-ratelimit-headers). */
    String header() {
        return "\"%s\";q=%d;w=%d".formatted(name, quota, window.toSeconds());
    }
}
