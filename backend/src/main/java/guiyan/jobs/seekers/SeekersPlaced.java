package guiyan.jobs.seekers;

import guiyan.jobs.referrals.Placement;
import guiyan.jobs.referrals.PlacementNews;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Whoever has found a post looks no more, unless he says so anew; when he leaves it, he looks again. */
@Singleton
class SeekersPlaced implements PlacementNews {

    private final JobSeekers seekers;
    private final Audit audit;

    SeekersPlaced(JobSeekers seekers, Audit audit) {
        this.seekers = seekers;
        this.audit = audit;
    }

    /** Of a post that only a ledger tells of, an entry made after he had begun there stands: he looks all the same. */
    @Override
    public void begun(Placement placement) {
        if (Boolean.FALSE.equals(placement.stayed)) return;
        for (var seeker : seekers.looking(List.of(placement.personId))) {
            var since = LocalDate.ofInstant(seeker.recordedAt, BusinessClock.ZONE);
            if (placement.vacancyId == null && since.isAfter(placement.startedOn)) continue;
            seeker.found(placement);
            seekers.stamped(seeker);
            audit.record(Act.of("seeker.closed").on(seeker.personId), seeker);
        }
    }

    @Override
    public void ended(Placement placement) {
        again(List.of(placement.id), placement.endedOn);
    }

    @Override
    public void takenBack(Collection<Long> placements) {
        again(placements, null);
    }

    /** Who has put himself on the list again meanwhile stands there already. */
    private void again(Collection<Long> placements, LocalDate from) {
        for (var seeker : seekers.placedIn(placements)) {
            if (seekers.isLooking(seeker.personId)) continue;
            seeker.looksAgain(from);
            seekers.stamped(seeker);
            audit.record(Act.of("seeker.reopened").on(seeker.personId), seeker);
        }
    }
}
