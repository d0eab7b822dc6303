package guiyan.outflow.statistics;

import guiyan.organizations.figures.Count;
import guiyan.organizations.figures.RoomFigures;
import guiyan.organizations.figures.TownshipIndicator;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** The returns, for those who see no rows. */
@Singleton
class ReturnsByTownship implements RoomFigures {

    private final AwayFigures away;

    ReturnsByTownship(AwayFigures away) {
        this.away = away;
    }

    @Override
    public Map<TownshipIndicator, Counting> figures() {
        return Map.of(TownshipIndicator.RETURNED, this::returned);
    }

    private Map<Long, Count> returned(Scope scope, LocalDate from, LocalDate to) {
        return away.returned(scope, from, to).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, unit -> Count.of(unit.getValue())));
    }
}
