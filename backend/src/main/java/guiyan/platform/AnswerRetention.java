package guiyan.platform;

import guiyan.platform.catalog.Expiring;
import guiyan.platform.catalog.Retention;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Answers kept for repeated requests go when they are no longer kept. */
@Singleton
class AnswerRetention implements Expiring {

    private final EntityManager database;

    AnswerRetention(EntityManager database) {
        this.database = database;
    }

    @Override
    public String table() {
        return "idempotency_answer";
    }

    @Override
    public Retention retention() {
        return Retention.ANSWER;
    }

    @Override
    public String dueUntil(String name) {
        return "kept_until < :" + name;
    }

    @Override
    public Instant until(Instant now) {
        return now;
    }

    @Override
    public int erase(Instant now) {
        return database.createNativeQuery("delete from idempotency_answer where kept_until < ?")
                .setParameter(1, now)
                .executeUpdate();
    }
}
