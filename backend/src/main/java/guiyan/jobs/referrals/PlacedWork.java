package guiyan.jobs.referrals;

import guiyan.people.FoundWork;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;

/** Who has found work by a referral, for rooms that do not know placements. */
@Singleton
class PlacedWork implements FoundWork {

    private final Placements placements;

    PlacedWork(Placements placements) {
        this.placements = placements;
    }

    @Override
    public String condition(String person, String from, String through) {
        return "exists (select 1 from Placement w where w.personId = %s and w.startedOn between %s and %s)"
                .formatted(person, from, through);
    }

    @Override
    public List<Beginning> beginnings(Collection<Long> persons) {
        return placements.ofPersons(persons).stream()
                .map(p -> new Beginning(p.personId, PublicId.of(p.id), p.startedOn, p.employer.name))
                .toList();
    }
}
