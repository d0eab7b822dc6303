package guiyan.outflow.inflows;

import guiyan.organizations.OrganizationRef;
import guiyan.outflow.values.OutflowReason;
import guiyan.people.values.Sex;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A member of another place as the register shows him (L-04). */
record InflowView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        OrganizationRef organization,
        @Schema(required = true) String name,
        @Schema(required = true) Sex sex,
        PartialDate birthDate,
        String homeAreaCode,
        String homeArea,
        String homeOrganization,
        Boolean certificateHeld,
        String formerOccupation,
        PartialDate joinedOn,
        @Schema(required = true) LocalDate arrivedOn,
        OutflowReason reason,
        LocalDate leftOn)
        implements Revisioned, Located {

    static InflowView of(Inflow inflow, OrganizationRef organization, String homeArea) {
        return new InflowView(
                PublicId.of(inflow.id),
                Revisioned.etag(inflow),
                organization,
                inflow.name,
                inflow.sex,
                inflow.birthDate,
                inflow.homeAreaCode,
                homeArea,
                inflow.homeOrganization,
                inflow.certificateHeld,
                inflow.formerOccupation,
                inflow.joinedOn,
                inflow.arrivedOn,
                inflow.reason,
                inflow.leftOn);
    }

    @Override
    public String location() {
        return "/inflows/" + id;
    }
}
