package guiyan.outflow;

import guiyan.outflow.values.OutflowStatus;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;

/** The places of episodes; asked for by an episode that the caller has in hand. */
@Singleton
public class Stays implements PanacheRepositoryBase<Stay, Long> {

    private final Ids ids;
    private final BusinessClock clock;

    Stays(Ids ids, BusinessClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** All of an episode, in the order they were told. */
    public List<Stay> of(Outflow outflow) {
        return list("outflowId = ?1 order by id", outflow.id);
    }

    /** Adds a place; a current one ends what was current, and is where the episode is now. */
    public Stay add(Outflow outflow, Stay stay) {
        stay.outflowId = outflow.id;
        if (stay.isCurrent()) {
            of(outflow).stream().filter(Stay::isCurrent).forEach(last -> last.lasts(last.fromOn, until(last, stay)));
            outflow.destination = stay.destination;
            outflow.employer = stay.employer;
            outflow.trade = stay.trade;
        }
        stay.id = ids.next();
        stay.recordedAt = clock.now();
        persist(stay);
        return stay;
    }

    /** Where he went when he left is his first place, as far as anything is known of it. */
    void first(Outflow outflow) {
        if (outflow.status != OutflowStatus.AWAY || outflow.destination == null) return;
        var stay = new Stay();
        stay.destination = outflow.destination;
        stay.employer = outflow.employer;
        stay.trade = outflow.trade;
        stay.lasts(outflow.departedOn, null);
        add(outflow, stay);
    }

    /** What turns out otherwise about the episode does so about the place where he is; his only place began when he left. */
    void follow(Outflow outflow) {
        var all = of(outflow);
        if (all.isEmpty()) first(outflow);
        for (var stay : all) {
            if (!stay.isCurrent()) continue;
            if (outflow.destination != null) stay.destination = outflow.destination;
            stay.employer = outflow.employer;
            stay.trade = outflow.trade;
            if (all.size() == 1) stay.lasts(outflow.departedOn, null);
        }
    }

    private PartialDate until(Stay last, Stay next) {
        var on = next.fromOn == null ? PartialDate.of(clock.today()) : next.fromOn;
        return last.fromOn != null && last.fromOn.isSurelyAfter(on) ? last.fromOn : on;
    }
}
