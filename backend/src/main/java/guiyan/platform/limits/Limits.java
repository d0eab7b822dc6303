package guiyan.platform.limits;

import guiyan.platform.calendar.SystemClock;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** The limits of this node, as they are configured under {@code guiyan.limits}. */
@Singleton
public class Limits {

    private final Map<Limited, Meter> meters = new EnumMap<>(Limited.class);
    private final SystemClock clock;
    private final Readings readings;

    Limits(Config config, SystemClock clock, Readings readings) {
        this.clock = clock;
        this.readings = readings;
        for (var each : Limited.values()) {
            var said = config.getValue("guiyan.limits." + each.word, String.class);
            if (!said.equals("off")) meters.put(each, new Meter(Policy.of(each.word, said)));
        }
    }

    /** Counts one request of an account or a client. */
    public void ofCaller(Limited what, long id) {
        take(what, String.valueOf(id), 1);
    }

    /** Counts one request from a network address. */
    public void ofAddress(Limited what, String address) {
        take(what, household(address), 1);
    }

    void take(Limited what, String key, long amount) {
        var meter = meters.get(what);
        if (meter == null) return;
        var reading = meter.take(key, amount, clock.now());
        readings.add(reading);
        if (!reading.granted()) throw new LimitReached(reading);
    }

    /** Of a long address the half that belongs to one household or office. */
    private static String household(String address) {
        var groups = String.valueOf(address).split(":");
        return groups.length < 8 ? address : String.join(":", groups[0], groups[1], groups[2], groups[3]);
    }
}
