package guiyan.outflow;

import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Times at home within episodes; asked for by an episode that the caller has in hand. */
@Singleton
public class HomeVisits implements PanacheRepositoryBase<HomeVisit, Long> {

    private final Ids ids;
    private final BusinessClock clock;

    HomeVisits(Ids ids, BusinessClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** All of an episode, the first one first. */
    public List<HomeVisit> of(Outflow outflow) {
        return list("outflowId = ?1 order by fromOn, id", outflow.id);
    }

    /** The one that has not ended. */
    public Optional<HomeVisit> current(Outflow outflow) {
        return find("outflowId = ?1 and toOn is null", outflow.id).firstResultOptional();
    }

    /** Those of these episodes within which he was at home on a day. */
    public Set<Long> on(Collection<Long> outflows, LocalDate day) {
        if (outflows.isEmpty()) return Set.of();
        return list("outflowId in ?1 and fromOn <= ?2 and (toOn is null or toOn > ?2)", outflows, day).stream()
                .map(visit -> visit.outflowId)
                .collect(Collectors.toSet());
    }

    public HomeVisit recorded(HomeVisit visit) {
        visit.id = ids.next();
        visit.recordedAt = clock.now();
        persist(visit);
        return visit;
    }
}
