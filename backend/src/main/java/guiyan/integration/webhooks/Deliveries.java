package guiyan.integration.webhooks;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.Waiting;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.PublicId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The messages of webhooks; asked for by the webhook, which is asked for by the scope. */
@Singleton
class Deliveries implements PanacheRepositoryBase<Delivery, Long> {

    /** Longer than any try takes: a node that dies in one is followed by another. */
    private static final Duration LEASE = Duration.ofMinutes(1);

    private final SystemClock clock;

    Deliveries(SystemClock clock) {
        this.clock = clock;
    }

    Page<Delivery> search(Webhook webhook, Delivery.State state, Cursor cursor) {
        return Listing.of(Delivery.class, "d", "")
                .where("d.webhookId = :webhook", "webhook", webhook.id)
                .where("d.state = :state", "state", state)
                .sortedBy(cursor, List.of(Order.<Delivery>byId().turned()))
                .page(getEntityManager(), cursor);
    }

    Delivery require(Webhook webhook, PublicId id) {
        var delivery = findById(id.value());
        if (delivery == null || !delivery.webhookId.equals(webhook.id)) throw new Refusal(PlatformCode.NOT_FOUND, null);
        return delivery;
    }

    /** How many of the scope's webhooks were given up, and since when. */
    Waiting.Heap dead(Scope scope) {
        var query = getEntityManager()
                .createQuery(
                        "select count(*), min(d.createdAt) from Delivery d join Webhook w on w.id = d.webhookId where d.state = DEAD and %s"
                                .formatted(scope.condition("w")),
                        Object[].class);
        scope.bind(query);
        var row = query.getSingleResult();
        var since = row[1] == null
                ? null
                : ((Instant) row[1]).atZone(BusinessClock.ZONE).toLocalDate();
        return new Waiting.Heap("WEBHOOKS_DEAD", (Long) row[0], since);
    }

    /** Those whose time has come, the oldest first. */
    List<Long> due(int most) {
        return getEntityManager()
                .createQuery(
                        "select d.id from Delivery d where d.state = WAITING and d.nextAt <= :now order by d.nextAt",
                        Long.class)
                .setParameter("now", clock.now())
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether it is ours to send now; nobody else's for the length of a try. */
    boolean claims(long id) {
        var now = clock.now();
        return update(
                        "nextAt = ?1 where id = ?2 and state = ?3 and nextAt <= ?4",
                        now.plus(LEASE),
                        id,
                        Delivery.State.WAITING,
                        now)
                == 1;
    }
}
