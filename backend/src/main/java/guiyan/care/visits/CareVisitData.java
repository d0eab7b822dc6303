package guiyan.care.visits;

import guiyan.care.values.CareNeed;
import guiyan.platform.PersonalData;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** The visits made on somebody's behalf, in the copy of his data. */
@Singleton
class CareVisitData implements PersonalData {

    private final CareVisits visits;

    CareVisitData(CareVisits visits) {
        this.visits = visits;
    }

    /** One visit. */
    record Copy(LocalDate visitedOn, Actor actor, String visitor, Set<CareNeed> needs, Set<CareNeed> done) {}

    @Override
    public String part() {
        return "careVisits";
    }

    @Override
    public List<Copy> copy(long person) {
        return visits.list("personId = ?1 order by id", person).stream()
                .map(visit -> new Copy(visit.visitedOn, visit.actor, visit.visitor, visit.needs, visit.done))
                .toList();
    }
}
