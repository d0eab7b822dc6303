package guiyan.platform.ids;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidFactory;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/**
 * Gives out time-sorted 64-bit ids, unique across the nodes that share a database. A clock that was set back would give some again, and
 * slip acts under seals that are closed: nothing is written until it has caught up.
 */
@Singleton
public class Ids {

    /** What nodes may differ in; less than the log of acts takes to settle. */
    private static final long DRIFT = moments(Duration.ofMinutes(5));

    /** Going back by less, the factory goes on where it was. */
    private static final long JITTER = moments(Duration.ofSeconds(9));

    private final NodeLease lease;
    private final DataSource database;
    private final AtomicLong highest = new AtomicLong();
    private volatile TsidFactory factory;

    Ids(NodeLease lease, DataSource database) {
        this.lease = lease;
        this.database = database;
    }

    public long next() {
        if (factory == null) start();
        var id = factory.create().toLong();
        if (id < highest.get() - JITTER) throw new Refusal(PlatformCode.CLOCK_MOVED, null);
        highest.accumulateAndGet(id, Math::max);
        return id;
    }

    /** The greatest number that no id of this moment or later is below. */
    public static long before(Instant moment) {
        return ((moment.toEpochMilli() - Tsid.TSID_EPOCH) << 22) - 1;
    }

    private static long moments(Duration time) {
        return time.toMillis() << 22;
    }

    private synchronized void start() {
        if (factory != null) return;
        highest.set(lastAct() - DRIFT + JITTER);
        factory = TsidFactory.newInstance1024(lease.number());
    }

    /** The last id of the log of acts, which grows with every write. */
    private long lastAct() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select coalesce(max(id), 0) from audit_event")) {
            row.next();
            return row.getLong(1);
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the last id could not be read", unreachable);
        }
    }
}
