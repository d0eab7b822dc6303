package guiyan.outflow;

import static guiyan.outflow.Departures.MISSING;
import static guiyan.outflow.values.OutflowStatus.*;

import guiyan.outflow.values.OutflowStatus;
import java.time.LocalDate;

/** Where an episode stood on a day that is past: read from its facts, in Java for a row and as a condition on {@code o} for a list. */
final class PastStatus {

    private static final String AT_HOME =
            "exists (select 1 from HomeVisit v where v.outflowId = o.id and v.fromOn <= :on and (v.toOn is null or v.toOn > :on))";

    private static final String AT_HOST = """
            (o.hostReportedOn is null and o.status = HOST_REGISTERED or o.hostReportedOn is not null and o.hostReportedOn <= :on
              and not exists (select 1 from ContactLoss x where x.outflowId = o.id and x.restoredOn between o.hostReportedOn and :on))""";

    private PastStatus() {}

    /** Of an episode that lasted on the day; {@code atHome}: he was on a visit then. */
    static OutflowStatus of(OutflowFacts o, LocalDate on, boolean atHome) {
        if (o.losses.stream().anyMatch(loss -> loss.holds(on))) return CONTACT_LOST;
        if (atHome) return ON_HOME_VISIT;
        return isAtHost(o, on) ? HOST_REGISTERED : AWAY;
    }

    private static boolean isAtHost(OutflowFacts o, LocalDate on) {
        if (o.hostReportedOn == null) return o.status == HOST_REGISTERED;
        return !o.hostReportedOn.isAfter(on) && !isFound(o, o.hostReportedOn, on);
    }

    /** Whether he was found again on one of these days: he has to report anew where he is. */
    static boolean isFound(OutflowFacts o, LocalDate from, LocalDate to) {
        return o.losses.stream()
                .map(loss -> loss.restoredOn)
                .anyMatch(found -> found != null && !found.isBefore(from) && !found.isAfter(to));
    }

    /** On episodes that lasted on the day {@code :on}: they stood so. */
    static String condition(OutflowStatus status) {
        return switch (status) {
            case CONTACT_LOST -> MISSING;
            case ON_HOME_VISIT -> "not " + MISSING + " and " + AT_HOME;
            case HOST_REGISTERED -> "not " + MISSING + " and not " + AT_HOME + " and " + AT_HOST;
            case AWAY -> "not " + MISSING + " and not " + AT_HOME + " and not " + AT_HOST;
            default -> throw new IllegalArgumentException("not of somebody away: " + status);
        };
    }
}
