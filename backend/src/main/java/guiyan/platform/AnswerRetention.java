package guiyan.platform;

import guiyan.platform.calendar.SystemClock;
import guiyan.platform.work.Chore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;

/** Answers kept for repeated requests go after their 24 hours. */
@ApplicationScoped
class AnswerRetention implements Chore {

    private final EntityManager database;
    private final SystemClock clock;

    AnswerRetention(EntityManager database, SystemClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "answer-retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from idempotency_answer where kept_until < ?")
                        .setParameter(1, clock.now())
                        .executeUpdate());
    }
}
