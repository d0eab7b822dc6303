package guiyan.training.sessions;

import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Shows sessions together: units and heads are asked for once a page. */
@Singleton
class SessionViews {

    private final TrainingSessions sessions;
    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    SessionViews(TrainingSessions sessions, Organizations organizations, Caller caller, BusinessClock clock) {
        this.sessions = sessions;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    SessionView of(TrainingSession session) {
        return of(List.of(session)).get(0);
    }

    List<SessionView> of(List<TrainingSession> shown) {
        var units = organizations.refs(shown.stream().map(s -> s.unitId).collect(Collectors.toSet()));
        var heads = sessions.heads(caller.scope(), shown.stream().map(s -> s.id).toList());
        return shown.stream()
                .map(s -> SessionView.of(
                        s, units.get(s.unitId), clock.today(), heads.getOrDefault(s.id, Heads.nobody(s.id))))
                .toList();
    }
}
