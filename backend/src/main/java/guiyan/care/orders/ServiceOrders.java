package guiyan.care.orders;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Help asked for by families. Every question names the scope it is asked from. */
@Singleton
public class ServiceOrders extends ScopedRepository<ServiceOrder> {

    private static final Order<ServiceOrder> DUE = Order.latest("dueBy", order -> order.dueBy);

    /** Somebody guessed at the code of this order. */
    void guessed(long order) {
        update("codeTries = codeTries + 1 where id = ?1", order);
    }

    Page<ServiceOrder> search(Scope scope, OrderFilter filter, Cursor cursor) {
        return Listing.of(ServiceOrder.class, "o", "left join fetch o.person")
                .within(scope)
                .where("o.personId = :person", "person", filter.memberId())
                .where(
                        "o.personId in (select b.personId from Belonging b where b.householdId = :household and b.leftOn is null)",
                        "household",
                        filter.householdId())
                .where("o.type = :type", "type", filter.type)
                .where("o.task = :task", "task", filter.task)
                .where(filter.inState(), Map.of())
                .where(filter.inSeason ? "o.cancelledOn is null and o.doneOn <= o.dueBy" : "1 = 1", Map.of())
                .where(filter.isCancelled(), Map.of())
                .where(filter.answered ? "o.satisfied is not null" : "1 = 1", Map.of())
                .where("o.satisfied = :satisfied", "satisfied", filter.satisfied)
                .where("o.dueBy >= :from", "from", filter.from)
                .where("o.dueBy <= :to", "to", filter.to)
                .sortedBy(cursor, List.of(DUE))
                .page(getEntityManager(), cursor);
    }

    /** What was done for the families of these persons since a day, the latest first. */
    List<ServiceOrder> done(Collection<Long> persons, LocalDate since) {
        return persons.isEmpty()
                ? List.of()
                : list("personId in ?1 and doneOn >= ?2 order by doneOn desc, id desc", persons, since);
    }
}
