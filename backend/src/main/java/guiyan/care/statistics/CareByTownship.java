package guiyan.care.statistics;

import static guiyan.organizations.figures.TownshipIndicator.CHILDREN;
import static guiyan.organizations.figures.TownshipIndicator.ELDERS;
import static guiyan.organizations.figures.TownshipIndicator.SATISFACTION;
import static guiyan.organizations.figures.TownshipIndicator.SERVICES;

import guiyan.organizations.figures.Count;
import guiyan.organizations.figures.RoomFigures;
import guiyan.organizations.figures.TownshipIndicator;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of care and help, for those who see no rows. */
@Singleton
class CareByTownship implements RoomFigures {

    private final CareCounts care;
    private final ServiceCounts services;

    CareByTownship(CareCounts care, ServiceCounts services) {
        this.care = care;
        this.services = services;
    }

    @Override
    public Map<TownshipIndicator, Counting> figures() {
        return Map.of(
                CHILDREN,
                (scope, from, to) -> children(scope, to),
                ELDERS,
                (scope, from, to) -> care.elders(scope, to),
                SERVICES,
                services::inSeason,
                SATISFACTION,
                services::answers);
    }

    private Map<Long, Count> children(Scope scope, LocalDate on) {
        return care.children(scope, on).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, unit -> unit.getValue().heads()));
    }
}
