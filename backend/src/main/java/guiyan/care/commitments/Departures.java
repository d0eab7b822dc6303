package guiyan.care.commitments;

import guiyan.outflow.EpisodeEnded;
import guiyan.outflow.EpisodeResumed;
import guiyan.outflow.Outflow;
import guiyan.outflow.Outflows;
import guiyan.outflow.values.OutflowStatus;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.audit.Recorded;
import guiyan.platform.calendar.BusinessClock;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Set;

/** Ties a promise to the absence that it made possible, whichever came to be known first, and ends it when he is back. */
@Singleton
public class Departures {

    private static final Set<String> BEGUN = Set.of("outflow.opened", "outflow.departed");

    private final CareCommitments commitments;
    private final Outflows outflows;
    private final Audit audit;
    private final BusinessClock clock;

    Departures(CareCommitments commitments, Outflows outflows, Audit audit, BusinessClock clock) {
        this.commitments = commitments;
        this.outflows = outflows;
        this.audit = audit;
        this.clock = clock;
    }

    /** He is away already, or has said that he will leave. */
    public void tie(CareCommitment commitment) {
        outflows.open(commitment.personId).ifPresent(commitment::allows);
    }

    void follow(@Observes Recorded done) {
        if (!(done.subject() instanceof Outflow outflow) || done.act().sort() == Act.Sort.READ) return;
        if (BEGUN.contains(done.act().name()) && outflow.isOpen())
            commitments.lasting(outflow.personId).forEach(each -> each.allows(outflow));
        var allowed = commitments.list("outflowId", outflow.id);
        if (done.act().sort() == Act.Sort.DELETION) allowed.forEach(CareCommitment::allowsNothing);
        else if (outflow.isOpen()) allowed.forEach(each -> each.allows(outflow));
    }

    /** He is not back: what that had ended goes on. */
    void resume(@Observes EpisodeResumed resumed) {
        for (var commitment : commitments.list(
                "outflowId = ?1 and endedBecause = ?2", resumed.outflow().id, EndedBecause.MEMBER_BACK)) {
            commitment.goOn();
            audit.record(
                    Act.of("care.commitment-revised")
                            .on(commitment.personId)
                            .changing(Set.of("endedOn", "endedBecause")),
                    commitment);
            commitments.stamped(commitment);
        }
    }

    void end(@Observes EpisodeEnded ended) {
        var outflow = ended.outflow();
        if (outflow.status != OutflowStatus.RETURNED) return;
        for (var commitment : commitments.lasting(outflow.personId)) {
            var on = outflow.endedOn.isAfter(clock.today()) ? clock.today() : outflow.endedOn;
            commitment.end(
                    on.isBefore(commitment.fromOn) ? commitment.fromOn : on, EndedBecause.MEMBER_BACK, clock.today());
            audit.record(Act.of("care.commitment-ended").on(commitment.personId), commitment);
            commitments.stamped(commitment);
        }
    }
}
