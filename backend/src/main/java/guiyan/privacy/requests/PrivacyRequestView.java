package guiyan.privacy.requests;

import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationRef;
import guiyan.people.Person;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request about data as the API shows it. */
record PrivacyRequestView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PublicId personId,
        @Schema(required = true) String name,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) PrivacyRequest.Kind kind,
        @Schema(required = true) boolean byRelative,
        String words,
        @Schema(required = true) LocalDate receivedOn,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true) boolean overdue,
        String extendedBecause,
        @Schema(required = true) PrivacyRequest.State state,
        LocalDate decidedOn,
        String decision,

        @Schema(
                required = true,
                description = "What a granted deletion erased: fields, and parts of the copy of his data")
        List<String> erased,

        @Schema(required = true, description = "Granted, so that what remains is only stored")
        boolean restricting,

        LocalDate liftedOn,

        @Schema(required = true, description = "What may be done with it now: `grant`, `refuse`, `extend`, `lift`")
        List<String> acts)
        implements Revisioned, Located {

    static PrivacyRequestView of(PrivacyRequest request, Person person, Organization unit, LocalDate today) {
        return new PrivacyRequestView(
                PublicId.of(request.id),
                Revisioned.etag(request),
                PublicId.of(request.personId),
                person.name,
                OrganizationRef.of(unit),
                request.kind,
                request.byRelative,
                request.words,
                request.receivedOn,
                request.dueOn,
                request.isOverdue(today),
                request.extendedBecause,
                request.state,
                request.decidedOn,
                request.decision,
                request.erased == null ? List.of() : List.of(request.erased.split(",")),
                request.isRestricting(),
                request.liftedOn,
                request.acts());
    }

    @Override
    public String location() {
        return "/privacy/requests/" + id;
    }
}
