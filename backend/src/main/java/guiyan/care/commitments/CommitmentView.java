package guiyan.care.commitments;

import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A commitment as the API shows it. */
@Schema(name = "CareCommitmentView")
record CommitmentView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,

        @Schema(required = true, description = "On whose behalf")
        PersonRef member,

        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) String carer,
        @Schema(required = true) CarerIs carerIs,
        @Schema(required = true) CaredFor caredFor,
        @Schema(required = true) LocalDate from,
        PublicId careCaseId,

        @Schema(description = "The absence that it made possible")
        PublicId outflowId,

        @Schema(description = "The day that absence counts from")
        LocalDate departedOn,

        LocalDate endedOn,
        EndedBecause endedBecause)
        implements Revisioned, Located {

    static CommitmentView of(CareCommitment commitment, OrganizationRef unit) {
        return new CommitmentView(
                PublicId.of(commitment.id),
                Revisioned.etag(commitment),
                PersonRef.of(commitment.person),
                unit,
                commitment.carer,
                commitment.carerIs,
                commitment.caredFor,
                commitment.fromOn,
                PublicId.of(commitment.caseId),
                PublicId.of(commitment.outflowId),
                commitment.departedOn,
                commitment.endedOn,
                commitment.endedBecause);
    }

    @Override
    public String location() {
        return "/care-commitments/" + id;
    }
}
