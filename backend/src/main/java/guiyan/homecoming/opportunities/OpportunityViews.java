package guiyan.homecoming.opportunities;

import guiyan.organizations.Organizations;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Shows opportunities, each with the unit that wrote it. */
@Singleton
class OpportunityViews {

    private final Organizations organizations;
    private final BusinessClock clock;

    OpportunityViews(Organizations organizations, BusinessClock clock) {
        this.organizations = organizations;
        this.clock = clock;
    }

    List<OpportunityView> of(List<ProjectOpportunity> shown) {
        var units = organizations.refs(shown.stream().map(o -> o.unitId).collect(Collectors.toSet()));
        return shown.stream()
                .map(o -> OpportunityView.of(o, units.get(o.unitId), clock.today()))
                .toList();
    }

    OpportunityView of(ProjectOpportunity opportunity) {
        return of(List.of(opportunity)).get(0);
    }
}
