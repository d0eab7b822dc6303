package guiyan.integration.webhooks;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.util.List;

/** The webhooks. Every question from a desk names the scope it is asked from; the courier asks for all. */
@Singleton
public class Webhooks extends ScopedRepository<Webhook> {

    private static final List<Order<Webhook>> ORDERS = List.of(Order.by("name", "name", w -> w.name));

    Page<Webhook> search(Scope scope, Cursor cursor) {
        return Listing.of(Webhook.class, "w", "")
                .within(scope)
                .sortedBy(cursor, ORDERS)
                .page(getEntityManager(), cursor);
    }

    /** Those to be told now: not paused, and with no message on its way. */
    List<Long> listening() {
        return getEntityManager().createQuery("""
                        select w.id from Webhook w where w.paused = false and not exists
                        (select 1 from Delivery d where d.webhookId = w.id and d.state = WAITING) order by w.id
                        """, Long.class).getResultList();
    }

    /** Notes how far it has been told; its version stays, so that nobody's change of it is overtaken. */
    void toldThrough(Webhook webhook, long number) {
        update("toldThrough = ?1 where id = ?2", number, webhook.id);
    }
}
