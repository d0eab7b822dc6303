package guiyan.platform.limits;

import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;

/** Too much was asked for in too short a time. */
public class LimitReached extends Refusal {

    /** In how many seconds it can be asked again. */
    public final long retryAfter;

    LimitReached(Reading reading) {
        super(PlatformCode.TOO_MANY_REQUESTS, null, String.valueOf(reading.seconds()));
        retryAfter = reading.seconds();
    }
}
