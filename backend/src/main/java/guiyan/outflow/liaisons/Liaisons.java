package guiyan.outflow.liaisons;

import guiyan.outflow.EpisodeEnded;
import guiyan.outflow.Outflow;
import guiyan.outflow.OutflowCode;
import guiyan.people.Person;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is in charge of which episode. Every question names the scope it is asked from, or the episodes it is about. */
@Singleton
public class Liaisons extends ScopedRepository<LiaisonAssignment> {

    Page<LiaisonAssignment> search(Scope scope, LiaisonFilter filter, Cursor cursor) {
        var listing = Listing.of(
                        LiaisonAssignment.class,
                        "l",
                        "left join fetch l.person left join fetch l.liaison left join fetch l.deputy")
                .within(scope)
                .where("l.liaisonId = :liaison", "liaison", LiaisonFilter.value(filter.liaison))
                .where("l.outflowId = :outflow", "outflow", LiaisonFilter.value(filter.outflow));
        if (filter.current) listing.where("l.toOn is null", Map.of());
        return listing.sortedBy(cursor, List.of(Order.byId())).page(getEntityManager(), cursor);
    }

    /** The charge of an episode that has not ended. */
    public Optional<LiaisonAssignment> current(long outflow) {
        return Optional.ofNullable(currentOf(List.of(outflow)).get(outflow));
    }

    /** The same of several episodes, by episode. */
    public Map<Long, LiaisonAssignment> currentOf(Collection<Long> outflows) {
        if (outflows.isEmpty()) return Map.of();
        return list("outflowId in ?1 and toOn is null", outflows).stream()
                .collect(Collectors.toMap(each -> each.outflowId, Function.identity()));
    }

    /** Who was in charge of each of these episodes on a day, by episode. */
    public Map<Long, LiaisonAssignment> on(LocalDate day, Collection<Long> outflows) {
        if (outflows.isEmpty()) return Map.of();
        return list("outflowId in ?1 and fromOn <= ?2 and (toOn is null or toOn > ?2)", outflows, day).stream()
                .collect(Collectors.toMap(each -> each.outflowId, Function.identity(), (one, other) -> other));
    }

    /** Puts somebody in charge; who was in charge is no more. */
    LiaisonAssignment assign(Outflow outflow, Person liaison, LocalDate on, String reason) {
        var current = current(outflow.id);
        if (current.isPresent()) {
            if (current.get().liaisonId.equals(liaison.id)) throw new Refusal(OutflowCode.SAME_LIAISON, "liaisonId");
            current.get().end(on);
            written(current.get());
        }
        return written(recorded(LiaisonAssignment.of(outflow, liaison, on, reason)));
    }

    /** The charge ends with its episode. */
    void release(@Observes EpisodeEnded ended) {
        current(ended.outflow().id).ifPresent(charge -> {
            charge.end(ended.outflow().endedOn);
            stamped(charge);
        });
    }
}
