package guiyan.care.orders;

import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.ScopedRepository;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Who helped, by order. */
@Singleton
public class HelpingHands extends ScopedRepository<HelpingHand> {

    List<HelpingHand> of(ServiceOrder order) {
        return list("orderId = ?1 order by id", order.id);
    }

    /** One who was noted with this order. */
    HelpingHand require(ServiceOrder order, PublicId id) {
        return find("orderId = ?1 and id = ?2", order.id, id.value())
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(PlatformCode.NOT_FOUND, null));
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
