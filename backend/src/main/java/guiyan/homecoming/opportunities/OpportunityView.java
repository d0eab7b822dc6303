package guiyan.homecoming.opportunities;

import guiyan.homecoming.values.WorkField;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An opportunity as the API shows it. */
@Schema(name = "ProjectOpportunityView")
record OpportunityView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        OrganizationRef organization,
        @Schema(required = true) String title,
        @Schema(required = true) WorkField field,
        String place,
        @Schema(required = true) String details,
        @Schema(required = true) String askWhom,
        String phone,
        @Schema(required = true) LocalDate validThrough,
        @Schema(required = true) LocalDate verifiedOn,
        @Schema(required = true) OpportunityState state,
        String withdrawnBecause)
        implements Revisioned, Located {

    static OpportunityView of(ProjectOpportunity o, OrganizationRef unit, LocalDate today) {
        return new OpportunityView(
                PublicId.of(o.id),
                Revisioned.etag(o),
                unit,
                o.title,
                o.field,
                o.place,
                o.details,
                o.askWhom,
                o.phone,
                o.validThrough,
                o.verifiedOn,
                o.stateOn(today),
                o.withdrawnBecause);
    }

    @Override
    public String location() {
        return "/project-opportunities/" + id;
    }
}
