package guiyan.jobs.referrals;

import java.util.Collection;

/** Who wants to know that somebody has begun to work, or works there no more. */
public interface PlacementNews {

    void begun(Placement placement);

    void ended(Placement placement);

    /** These are taken back, as if they had never begun. */
    void takenBack(Collection<Long> placements);
}
