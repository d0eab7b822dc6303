package guiyan.care.orders;

import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Who helped, by order. */
@Singleton
public class HelpingHands extends ScopedRepository<HelpingHand> {

    List<HelpingHand> of(ServiceOrder order) {
        return list("orderId = ?1 order by id", order.id);
    }

    /** Those of these orders that somebody has been noted at by hand. */
    public List<Long> touched(Collection<Long> orders) {
        if (orders.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery("select distinct h.orderId from HelpingHand h where h.orderId in :orders", Long.class)
                .setParameter("orders", List.copyOf(orders))
                .getResultList();
    }
}
