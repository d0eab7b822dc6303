package guiyan.outflow;

import static guiyan.outflow.values.OutflowStatus.AWAY;
import static guiyan.outflow.values.OutflowStatus.CANCELLED;
import static guiyan.outflow.values.OutflowStatus.CLOSED;
import static guiyan.outflow.values.OutflowStatus.CONTACT_LOST;
import static guiyan.outflow.values.OutflowStatus.HOST_REGISTERED;
import static guiyan.outflow.values.OutflowStatus.ON_HOME_VISIT;
import static guiyan.outflow.values.OutflowStatus.RELATION_TRANSFERRED;
import static guiyan.outflow.values.OutflowStatus.REPORTED;
import static guiyan.outflow.values.OutflowStatus.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;

import guiyan.outflow.values.LostCircumstance;
import guiyan.outflow.values.OutflowStatus;
import guiyan.outflow.values.VisitReason;
import guiyan.platform.Refusal;
import guiyan.platform.calendar.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever is done to an episode, in whatever order, the invariants of domain.md 2.2 hold. */
class OutflowSequenceTest {

    private static final LocalDate FIRST = LocalDate.of(2007, 1, 1);
    private static final Set<OutflowStatus> GOES_ON = Set.of(RETURNED, RELATION_TRANSFERRED, CLOSED);
    private static final Map<OutflowStatus, Set<OutflowStatus>> NEXT = Map.of(
            REPORTED, Set.of(AWAY, CANCELLED),
            AWAY, with(HOST_REGISTERED, ON_HOME_VISIT, CONTACT_LOST),
            HOST_REGISTERED, with(HOST_REGISTERED, ON_HOME_VISIT, CONTACT_LOST),
            ON_HOME_VISIT, with(AWAY, HOST_REGISTERED),
            CONTACT_LOST, with(AWAY));

    private static Set<OutflowStatus> with(OutflowStatus... more) {
        var all = new java.util.HashSet<>(GOES_ON);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void keepsItsInvariantsUnderAnySequenceOfActs() {
        for (int seed = 0; seed < 3000; seed++) {
            var random = new Random(seed);
            var outflow = new Outflow();
            outflow.id = 1L;
            outflow.report(FIRST.plusDays(random.nextInt(60)));
            HomeVisit[] visit = new HomeVisit[1];
            for (int step = 0; step < 14; step++) {
                var was = outflow.status;
                var ended = outflow.endedOn;
                act(outflow, visit, random);
                holds(outflow, was, ended, "seed %d step %d".formatted(seed, step));
            }
        }
    }

    private static void act(Outflow outflow, HomeVisit[] visit, Random random) {
        var today = FIRST.plusDays(200 + random.nextInt(600));
        var on = FIRST.plusDays(random.nextInt(800));
        try {
            switch (random.nextInt(7)) {
                case 0 -> outflow.depart(PartialDate.of(on), today);
                case 1 -> outflow.registerAtHost("宝安区某支部", on);
                case 2 -> visit[0] = outflow.startHomeVisit(on, VisitReason.FAMILY);
                case 3 -> {
                    if (visit[0] != null) outflow.endHomeVisit(visit[0], on);
                }
                case 4 ->
                    outflow.loseContact(on, LostCircumstance.OTHER, List.of("问家属"), on.plusMonths(random.nextInt(9)));
                case 5 -> outflow.restoreContact(on);
                default -> outflow.end(PartialDate.of(on), null, today);
            }
        } catch (Refusal refused) {
            // What the domain refuses leaves the episode as it was.
        }
    }

    private static void holds(Outflow outflow, OutflowStatus was, LocalDate ended, String where) {
        if (outflow.status != was)
            assertThat(NEXT.getOrDefault(was, Set.of()))
                    .as(where + " from " + was)
                    .contains(outflow.status);
        assertThat(outflow.endedOn != null).as(where).isEqualTo(!outflow.status.isOpen());
        if (ended != null)
            assertThat(outflow.endedOn).as(where + ": an end is not moved").isEqualTo(ended);
        if (outflow.departedOn != null && outflow.returnedOn != null)
            assertThat(outflow.departedOn.isSurelyAfter(outflow.returnedOn))
                    .as(where)
                    .isFalse();
        if (outflow.departedOn != null && outflow.hostReportedOn != null)
            assertThat(outflow.departedOn.isSurelyAfter(outflow.hostReportedOn))
                    .as(where)
                    .isFalse();
        if (outflow.status == CONTACT_LOST)
            assertThat(outflow.lastLoss().restoredOn).as(where).isNull();
        else if (outflow.isOpen()) assertThat(outflow.losses).as(where).noneMatch(loss -> loss.restoredOn == null);
        for (int n = 1; n < outflow.losses.size(); n++)
            assertThat(outflow.losses.get(n).since).as(where).isAfterOrEqualTo(outflow.losses.get(n - 1).restoredOn);
    }
}
