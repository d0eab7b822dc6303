package guiyan.platform.ids;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** Gives out time-sorted 64-bit ids, unique across the nodes that share a database. */
@ApplicationScoped
public class Ids {

    private final NodeLease lease;
    private volatile TsidFactory factory;

    Ids(NodeLease lease) {
        this.lease = lease;
    }

    public long next() {
        if (factory == null) start();
        return factory.create().toLong();
    }

    /** The greatest number that no id of this moment or later is below. */
    public static long before(Instant moment) {
        return ((moment.toEpochMilli() - Tsid.TSID_EPOCH) << 22) - 1;
    }

    private synchronized void start() {
        if (factory == null) factory = TsidFactory.newInstance1024(lease.number());
    }
}
