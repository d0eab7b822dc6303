package guiyan.outflow.inflows;

import guiyan.areas.Areas;
import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Shows entries together: their branches are asked for once a page. */
@Singleton
class InflowViews {

    private final Organizations organizations;
    private final Areas areas;

    InflowViews(Organizations organizations, Areas areas) {
        this.organizations = organizations;
        this.areas = areas;
    }

    InflowView of(Inflow inflow) {
        return of(List.of(inflow)).get(0);
    }

    List<InflowView> of(List<Inflow> inflows) {
        var units = organizations.byId(inflows.stream().map(i -> i.branchId).collect(Collectors.toSet()));
        return inflows.stream()
                .map(i -> InflowView.of(i, OrganizationRef.of(units.get(i.branchId)), areas.fullName(i.homeAreaCode)))
                .toList();
    }
}
