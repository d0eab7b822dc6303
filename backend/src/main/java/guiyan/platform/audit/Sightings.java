package guiyan.platform.audit;

import guiyan.platform.ids.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.hibernate.SessionFactory;
import org.jboss.logging.Logger;

/** Looks at files on their way into the log: many at once each second, so that a read costs no write of its own. */
@Singleton
class Sightings {

    private static final Logger LOG = Logger.getLogger(Sightings.class);
    private static final int MANY = 10_000;

    private final SessionFactory database;
    private final Ids ids;
    private final LinkedBlockingQueue<AuditEvent> waiting = new LinkedBlockingQueue<>();
    private final ScheduledExecutorService turns = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "sightings");
        thread.setDaemon(true);
        return thread;
    });

    Sightings(SessionFactory database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    void start(@Observes StartupEvent start) {
        turns.scheduleWithFixedDelay(this::writeOrWarn, 1, 1, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        turns.shutdown();
        writeOrWarn();
    }

    /** Takes one in; when the database has not kept up, whoever looks waits for it. */
    void add(AuditEvent event) {
        waiting.add(event);
        if (waiting.size() > MANY) write();
    }

    private void writeOrWarn() {
        try {
            write();
        } catch (RuntimeException unreachable) {
            LOG.warn("looks at files are written at the next turn", unreachable);
        }
    }

    /** Their ids are of the moment they are written, however long they waited: what is sealed has no late comers. */
    private void write(List<AuditEvent> events) {
        events.forEach(event -> event.id = ids.next());
        try (var session = database.openStatelessSession()) {
            session.insertMultiple(events);
        }
    }

    /** Writes what waits; it waits on when that fails. */
    synchronized void write() {
        var taken = new ArrayList<AuditEvent>();
        if (waiting.drainTo(taken, MANY) == 0) return;
        try {
            QuarkusTransaction.requiringNew().run(() -> write(taken));
        } catch (RuntimeException failed) {
            waiting.addAll(taken);
            throw failed;
        }
    }
}
