package guiyan.outflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the ledger has told of those left at home. */
@ApplicationScoped
public class HeardGaps {

    private final List<CareGap> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes CareGap gap) {
        heard.add(gap);
    }

    List<CareGap> of(long person) {
        return heard.stream().filter(gap -> gap.person() == person).toList();
    }
}
