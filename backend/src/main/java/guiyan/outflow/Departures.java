package guiyan.outflow;

import guiyan.people.FoundWork;
import jakarta.inject.Singleton;

/** What a departure is, and whether there was a job in hand (S-23): the figure counts by what the list behind it asks for. */
@Singleton
public class Departures {

    /** On an episode {@code o}: he has gone, and it was not entered in error. */
    public static final String LEFT =
            "o.status not in (REPORTED, CANCELLED) and (o.closedReason is null or o.closedReason <> REGISTERED_IN_ERROR)";

    /** On an episode {@code o}: it lasted on the day {@code :on}. */
    public static final String LASTED = "o.since <= :on and (o.endedOn is null or o.endedOn > :on) and " + LEFT;

    /** On an episode {@code o} that lasted on the day {@code :on}: contact was lost then, as a person has set it. */
    public static final String MISSING = """
            (o.lossId is not null and exists (select 1 from ContactLoss x where x.outflowId = o.id and x.since <= :on
              and (x.restoredOn is null or x.restoredOn > :on)))""";

    /** On an episode {@code o}: nothing is said of how he came to leave. */
    public static final String NOT_SAID = "o.departureMode is null and o.channel is null";

    private static final String SAID = "o.departureMode is not null and o.departureMode in (ORGANISED, INTRODUCED)"
            + " or o.channel is not null and o.channel in (LABOUR_AGENCY, LABOUR_EXPORT, NATIONAL_LABOUR_EXPORT)";

    private final FoundWork work;

    Departures(FoundWork work) {
        this.work = work;
    }

    /** On an episode {@code o}: organised, introduced, or by a referral to work that began within a month of leaving. */
    public String jobInHand() {
        return "(%s or %s)".formatted(SAID, work.condition("o.personId", "o.since - 31 day", "o.since + 31 day"));
    }
}
