package guiyan.contract;

import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.Ids;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** Messages of webhooks as they stand when they have been taken. */
@ApplicationScoped
class Messages {

    private final EntityManager database;
    private final Ids ids;
    private final SystemClock clock;

    Messages(EntityManager database, Ids ids, SystemClock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    String written(String webhook) {
        var id = ids.next();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into webhook_delivery (id, webhook_id, created_at, body, change_count, state, attempts)
                        values (?, ?, ?, '{}', 0, 'DELIVERED', 1)
                        """)
                        .setParameter(1, id)
                        .setParameter(2, PublicId.fromString(webhook).value())
                        .setParameter(3, clock.now())
                        .executeUpdate());
        return PublicId.of(id).toString();
    }
}
