package guiyan.contact.visits;

import guiyan.organizations.figures.RoomFigures;
import guiyan.organizations.figures.TownshipIndicator;
import jakarta.inject.Singleton;
import java.util.Map;

/** The visits to members' homes, for those who see no rows. */
@Singleton
class VisitsByTownship implements RoomFigures {

    private final VisitCounts counts;

    VisitsByTownship(VisitCounts counts) {
        this.counts = counts;
    }

    @Override
    public Map<TownshipIndicator, Counting> figures() {
        return Map.of(TownshipIndicator.VISITS, counts::byUnit);
    }
}
