package guiyan.homecoming.statistics;

import static guiyan.organizations.figures.TownshipIndicator.POSTS;
import static guiyan.organizations.figures.TownshipIndicator.SUPPORT;
import static guiyan.organizations.figures.TownshipIndicator.VENTURES;

import guiyan.organizations.figures.Count;
import guiyan.organizations.figures.RoomFigures;
import guiyan.organizations.figures.TownshipIndicator;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

/** The figures of homecoming, for those who see no rows. */
@Singleton
class HomecomingByTownship implements RoomFigures {

    private final VentureCounts ventures;
    private final PostCounts posts;
    private final SupportCounts requests;

    HomecomingByTownship(VentureCounts ventures, PostCounts posts, SupportCounts requests) {
        this.ventures = ventures;
        this.posts = posts;
        this.requests = requests;
    }

    @Override
    public Map<TownshipIndicator, Counting> figures() {
        return Map.of(
                VENTURES,
                (scope, from, to) -> running(scope, to),
                POSTS,
                (scope, from, to) -> posts.held(scope, to, false),
                SUPPORT,
                requests::solved);
    }

    private Map<Long, Count> running(Scope scope, LocalDate on) {
        return ventures.active(scope, on).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, unit -> Count.of(unit.getValue().ventures())));
    }
}
