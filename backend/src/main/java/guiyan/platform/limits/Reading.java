package guiyan.platform.limits;

/** What is left after a request: how many more at once, and in how many seconds all, or the next one, can be had again. */
public record Reading(Policy policy, boolean granted, long left, long seconds) {

    /** The item of the {@code RateLimit} header (draft-ietf-httpapi-ratelimit-headers). */
    String header() {
        return "\"%s\";r=%d;t=%d".formatted(policy.name(), left, seconds);
    }
}
