package guiyan.members.units;

import guiyan.members.units.UnitMerge.State;
import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Callers;
import guiyan.platform.Place;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.work.Job;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.util.List;

/** The job behind a merge of large units: each unit below moves in a transaction of its own, the last act closes the empty one. */
@Singleton
class UnitMergeRun implements Job {

    static final String NAME = "unit-merge";

    private final UnitMerges merges;
    private final UnitChanges changes;
    private final Organizations organizations;
    private final Audit audit;
    private final Callers callers;
    private final Caller caller;

    UnitMergeRun(
            UnitMerges merges,
            UnitChanges changes,
            Organizations organizations,
            Audit audit,
            Callers callers,
            Caller caller) {
        this.merges = merges;
        this.changes = changes;
        this.organizations = organizations;
        this.audit = audit;
        this.callers = callers;
        this.caller = caller;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Long> unfinished() {
        return QuarkusTransaction.requiringNew().call(merges::unfinished);
    }

    @Override
    @ActivateRequestContext
    public void run(long mergeId) {
        var account = QuarkusTransaction.requiringNew().call(() -> merges.findById(mergeId).accountId);
        caller.is(callers.acting(account));
        while (QuarkusTransaction.requiringNew().call(() -> step(merges.findById(mergeId))))
            ;
    }

    @Override
    public void giveUp(long mergeId) {
        QuarkusTransaction.requiringNew().run(() -> rest(merges.findById(mergeId), State.FAILED));
    }

    /** The next unit moves, or there is none and the merge is done; whether there is more to do. */
    private boolean step(UnitMerge merge) {
        if (!merge.isWorking()) return false;
        var other = organizations.findById(merge.otherId);
        var into = organizations.findById(merge.heirId);
        var next = organizations.firstBelow(other.id);
        next.ifPresentOrElse(unit -> move(merge, unit, other, into), () -> close(merge, other, into));
        return next.isPresent();
    }

    private void move(UnitMerge merge, Organization unit, Organization other, Organization into) {
        var from = Place.of(unit);
        changes.move(unit, into);
        audit.record(
                Act.of("organization.moved").because(way(merge, other, into)).movedFrom(from), unit);
        merge.moved();
        rest(merge, State.RUNNING);
    }

    private void close(UnitMerge merge, Organization other, Organization into) {
        changes.close(other, into, merge.mergedOn);
        audit.record(Act.of("organization.merged").because(way(merge, other, into)), into);
        var away = Act.of("organization.merged-away").because(way(merge, other, into));
        audit.record(away.mergedInto(into.id), other);
        rest(merge, State.DONE);
    }

    private void rest(UnitMerge merge, State state) {
        merge.state = state;
        merges.written(merge);
    }

    private static String way(UnitMerge merge, Organization other, Organization into) {
        return "%s → %s · %s".formatted(other.shortName, into.shortName, merge.reason);
    }
}
