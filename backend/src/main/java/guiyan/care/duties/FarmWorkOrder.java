package guiyan.care.duties;

import guiyan.care.orders.OrderState;
import guiyan.care.orders.ServiceOrder;
import guiyan.duties.Asked;
import guiyan.duties.DutyKind;
import guiyan.duties.Evidence;
import guiyan.duties.Owed;
import guiyan.duties.Owes;
import guiyan.duties.Period;
import guiyan.duties.Terms;
import guiyan.platform.Place;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Farm work that a family asked for is owed by its village until the season's last day, and done when the family confirms. */
@Singleton
class FarmWorkOrder implements DutyKind {

    /** What sort of row is owed about. */
    static final String SUBJECT = "SERVICE_ORDER";

    private final EntityManager database;

    FarmWorkOrder(EntityManager database) {
        this.database = database;
    }

    @Override
    public String code() {
        return "FARM_WORK_ORDER";
    }

    @Override
    public Terms terms() {
        return Terms.once(Owes.BRANCH, 30);
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public List<Owed> owed(Period days, Asked asked) {
        return database
                .createQuery("""
                        from ServiceOrder o where o.type = FARM_WORK and o.requestedOn between :first and :last
                        and %s order by o.id
                        """.formatted(asked.condition("o.id")), ServiceOrder.class)
                .setParameter("first", days.first())
                .setParameter("last", days.last())
                .setParameter("asked", asked.value())
                .setMaxResults(Asked.CHUNK)
                .getResultList()
                .stream()
                .map(FarmWorkOrder::owed)
                .toList();
    }

    private static Owed owed(ServiceOrder order) {
        var isConfirmed = order.state() == OrderState.CONFIRMED;
        return Owed.about(order.id, order.personId, Place.of(order))
                .opening(order.requestedOn)
                .due(order.dueBy)
                .endedOn(order.cancelledOn)
                .knownOn(order.recordedAt.atZone(BusinessClock.ZONE).toLocalDate())
                .metBy(isConfirmed ? Evidence.of(order, order.doneOn) : null);
    }
}
