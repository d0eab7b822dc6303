package guiyan.members.corrections;

import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Shows requests together: where they lie is asked for once a page. */
@Singleton
class CorrectionViews {

    private final Organizations organizations;
    private final BusinessClock clock;

    CorrectionViews(Organizations organizations, BusinessClock clock) {
        this.organizations = organizations;
        this.clock = clock;
    }

    CorrectionView of(CorrectionRequest request) {
        return of(List.of(request)).get(0);
    }

    List<CorrectionView> of(List<CorrectionRequest> requests) {
        var units = organizations.byId(requests.stream().map(r -> r.branchId).collect(Collectors.toSet()));
        return requests.stream()
                .map(r -> CorrectionView.of(r, OrganizationRef.of(units.get(r.branchId)), clock.today()))
                .toList();
    }
}
