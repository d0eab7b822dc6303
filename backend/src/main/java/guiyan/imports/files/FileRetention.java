package guiyan.imports.files;

import guiyan.platform.calendar.SystemClock;
import guiyan.platform.work.Chore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;

/** Uploaded files go after 30 days (api.md "The import contract" 6). */
@ApplicationScoped
class FileRetention implements Chore {

    private final EntityManager database;
    private final SystemClock clock;

    FileRetention(EntityManager database, SystemClock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "import-file-retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(6);
    }

    @Override
    public void run() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createQuery("delete from ImportFile f where f.keptUntil < :now")
                        .setParameter("now", clock.now())
                        .executeUpdate());
    }
}
