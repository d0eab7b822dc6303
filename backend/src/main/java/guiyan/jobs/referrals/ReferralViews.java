package guiyan.jobs.referrals;

import guiyan.areas.Areas;
import guiyan.organizations.Organizations;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Shows referrals and placements together: their units are asked for once a page. */
@Singleton
class ReferralViews {

    private final Organizations organizations;
    private final Areas areas;
    private final BusinessClock clock;

    ReferralViews(Organizations organizations, Areas areas, BusinessClock clock) {
        this.organizations = organizations;
        this.areas = areas;
        this.clock = clock;
    }

    ReferralView of(Referral referral) {
        return of(List.of(referral)).get(0);
    }

    List<ReferralView> of(List<Referral> shown) {
        var units = organizations.refs(shown.stream().map(r -> r.branchId).collect(Collectors.toSet()));
        return shown.stream()
                .map(r -> ReferralView.of(r, units.get(r.branchId), areas.fullName(r.areaCode), clock.today()))
                .toList();
    }

    PlacementView ofPlacement(Placement placement) {
        return ofPlacements(List.of(placement)).get(0);
    }

    List<PlacementView> ofPlacements(List<Placement> shown) {
        var units = organizations.refs(shown.stream().map(p -> p.branchId).collect(Collectors.toSet()));
        return shown.stream()
                .map(p -> PlacementView.of(p, units.get(p.branchId), areas.fullName(p.areaCode), clock.today()))
                .toList();
    }
}
