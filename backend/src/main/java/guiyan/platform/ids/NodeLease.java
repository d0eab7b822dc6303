package guiyan.platform.ids;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** The number (0–1023) that only this node uses, leased from the database and renewed while it runs. */
@Singleton
public class NodeLease {

    private static final Logger LOG = Logger.getLogger(NodeLease.class);
    private static final Duration VALID = Duration.ofMinutes(10);

    private final DataSource database;
    private static final Duration BETWEEN_RENEWALS = Duration.ofMinutes(2);

    private final String holder = UUID.randomUUID().toString();
    private final ScheduledExecutorService renewals = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "node-lease");
        thread.setDaemon(true);
        return thread;
    });
    private Integer number;

    NodeLease(DataSource database) {
        this.database = database;
    }

    /** Takes the number before anybody asks: in a request it would be given back when that fails. */
    void start(@Observes @Priority(3) StartupEvent start) {
        number();
        var seconds = BETWEEN_RENEWALS.toSeconds();
        renewals.scheduleWithFixedDelay(this::renewOrWarn, seconds, seconds, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent stop) {
        renewals.shutdownNow();
    }

    private void renewOrWarn() {
        try {
            renew();
        } catch (RuntimeException unreachable) {
            LOG.warn("the node lease is renewed at the next turn", unreachable);
        }
    }

    /** This node's number; takes the lowest free one the first time. */
    public synchronized int number() {
        if (number == null) number = take();
        return number;
    }

    /** Keeps the number for another ten minutes. */
    public synchronized void renew() {
        if (number == null) return;
        try (var connection = database.getConnection();
                var renew =
                        connection.prepareStatement("update node_lease set until = ? where node = ? and holder = ?")) {
            renew.setTimestamp(1, Timestamp.from(Instant.now().plus(VALID)));
            renew.setInt(2, number);
            renew.setString(3, holder);
            renew.executeUpdate();
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the lease of node " + number + " could not be renewed", unreachable);
        }
    }

    private int take() {
        try (var connection = database.getConnection()) {
            for (int node = 0; node < 1024; node++) if (takes(connection, node)) return node;
        } catch (SQLException unreachable) {
            throw new IllegalStateException("no node number could be leased", unreachable);
        }
        throw new IllegalStateException("all 1024 node numbers are leased");
    }

    private boolean takes(Connection connection, int node) throws SQLException {
        var now = Instant.now();
        try (var take = connection.prepareStatement("""
                insert into node_lease (node, holder, until) values (?, ?, ?)
                on duplicate key update
                  holder = if(until < ?, values(holder), holder),
                  until = if(holder = values(holder), values(until), until)
                """)) {
            take.setInt(1, node);
            take.setString(2, holder);
            take.setTimestamp(3, Timestamp.from(now.plus(VALID)));
            take.setTimestamp(4, Timestamp.from(now));
            take.executeUpdate();
        }
        try (var check = connection.prepareStatement("select holder from node_lease where node = ?")) {
            check.setInt(1, node);
            try (var row = check.executeQuery()) {
                return row.next() && row.getString(1).equals(holder);
            }
        }
    }
}
