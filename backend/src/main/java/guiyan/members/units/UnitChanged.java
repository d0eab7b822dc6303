package guiyan.members.units;

import guiyan.members.units.UnitAffected.UnitRows;
import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The unit after an act, and what went with it. */
record UnitChanged(
        @Schema(required = true) String etag,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) List<UnitRows> moved)
        implements Revisioned, Located {

    static UnitChanged of(Organization unit, Map<String, Long> moved) {
        return new UnitChanged(Revisioned.etag(unit), OrganizationRef.of(unit), UnitAffected.rows(moved));
    }

    @Override
    public String location() {
        return "/organizations/" + organization.id();
    }
}
