package guiyan.outflow;

import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.Ids;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Losses of contact within episodes; asked for by episodes that the caller has in hand. */
@Singleton
public class ContactLosses implements PanacheRepositoryBase<ContactLoss, Long> {

    private final Ids ids;
    private final BusinessClock clock;

    ContactLosses(Ids ids, BusinessClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** Those of these episodes, the first one first. */
    public List<ContactLoss> of(Collection<Long> outflows) {
        return outflows.isEmpty() ? List.of() : list("outflowId in ?1 order by since", outflows);
    }

    public ContactLoss recorded(Outflow outflow, ContactLoss loss) {
        loss.id = ids.next();
        loss.recordedAt = clock.now();
        persist(loss);
        outflow.lossId = loss.id;
        return loss;
    }
}
