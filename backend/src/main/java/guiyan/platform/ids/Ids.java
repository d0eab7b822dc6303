package guiyan.platform.ids;

import com.github.f4b6a3.tsid.TsidFactory;
import jakarta.enterprise.context.ApplicationScoped;

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

    private synchronized void start() {
        if (factory == null) factory = TsidFactory.newInstance1024(lease.number());
    }
}
