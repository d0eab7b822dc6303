package guiyan.outflow.labour;

import guiyan.areas.Areas;
import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Shows entries together: their branches are asked for once a page. */
@Singleton
class LabourViews {

    private final Organizations organizations;
    private final Areas areas;

    LabourViews(Organizations organizations, Areas areas) {
        this.organizations = organizations;
        this.areas = areas;
    }

    LabourView of(LabourOutflow labour) {
        return of(List.of(labour)).get(0);
    }

    List<LabourView> of(List<LabourOutflow> labour) {
        var units = organizations.byId(labour.stream().map(l -> l.branchId).collect(Collectors.toSet()));
        return labour.stream()
                .map(l -> LabourView.of(
                        l, OrganizationRef.of(units.get(l.branchId)), areas.fullName(l.destinationAreaCode)))
                .toList();
    }
}
