package guiyan.members.corrections;

import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A request for correction as the API shows it, its values masked. */
record CorrectionView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PersonRef person,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) List<CorrectionChange> changes,
        @Schema(required = true) String reason,
        @Schema(required = true) LocalDate proposedOn,
        @Schema(required = true) String proposedBy,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true) boolean overdue,
        @Schema(required = true) CorrectionState state,
        LocalDate decidedOn,
        String decidedBy,
        String decision)
        implements Revisioned, Located {

    /** One field: what it said when this was proposed, and what it should say. */
    record CorrectionChange(@Schema(required = true) String field, String was, String value) {}

    static CorrectionView of(CorrectionRequest request, OrganizationRef organization, LocalDate today) {
        return new CorrectionView(
                PublicId.of(request.id),
                Revisioned.etag(request),
                PersonRef.of(request.person),
                organization,
                request.changes.stream()
                        .map(change -> new CorrectionChange(change.field, change.was, change.valueMask))
                        .toList(),
                request.reason,
                request.proposedOn,
                request.proposedBy,
                request.dueOn,
                request.isOverdue(today),
                request.state,
                request.decidedOn,
                request.decidedBy,
                request.decision);
    }

    @Override
    public String location() {
        return "/correction-requests/" + id;
    }
}
