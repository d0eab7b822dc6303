package guiyan.platform;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.jboss.logging.MDC;

/** The id that ties an answer to its log lines (W3C trace id, 32 hex digits). */
public final class Trace {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String KEY = "traceId";

    private Trace() {}

    /** Starts a trace, continuing the caller's {@code traceparent} when it sent one. */
    static String begin(String traceparent) {
        var id = traceparent != null && traceparent.matches("00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}")
                ? traceparent.substring(3, 35)
                : fresh();
        MDC.put(KEY, id);
        return id;
    }

    /** The id of what is being done now; a new one outside any request. */
    public static String current() {
        var id = (String) MDC.get(KEY);
        return id == null ? begin(null) : id;
    }

    static void end() {
        MDC.remove(KEY);
    }

    private static String fresh() {
        var bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
