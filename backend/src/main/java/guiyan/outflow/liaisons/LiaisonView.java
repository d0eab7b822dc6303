package guiyan.outflow.liaisons;

import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One charge as the API shows it. */
@Schema(name = "LiaisonAssignment")
record LiaisonView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PublicId outflowId,
        @Schema(required = true) PersonRef member,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) PersonRef liaison,
        @Schema(required = true) LocalDate from,
        LocalDate to,
        String reason,
        PersonRef deputy,
        LocalDate deputyFrom,
        LocalDate deputyTo)
        implements Revisioned, Located {

    static LiaisonView of(LiaisonAssignment charge, Organization unit) {
        return new LiaisonView(
                PublicId.of(charge.id),
                Revisioned.etag(charge),
                PublicId.of(charge.outflowId),
                PersonRef.of(charge.person),
                OrganizationRef.of(unit),
                PersonRef.of(charge.liaison),
                charge.fromOn,
                charge.toOn,
                charge.reason,
                PersonRef.of(charge.deputy),
                charge.deputyFrom,
                charge.deputyTo);
    }

    @Override
    public String location() {
        return "/liaison-assignments/" + id;
    }
}
