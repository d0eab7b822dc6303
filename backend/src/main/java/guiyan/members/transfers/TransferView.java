package guiyan.members.transfers;

import guiyan.people.values.Membership;
import guiyan.people.values.Sex;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.Scope;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter of transfer as the API shows it: what it says, and how it stands. */
record TransferView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,

        @Schema(description = "The member here, when the caller may see him")
        PublicId memberId,

        @Schema(required = true) String name,
        @Schema(required = true) Sex sex,
        @Schema(required = true) Membership membership,
        @Schema(required = true) String letterNo,
        @Schema(required = true) BranchRef from,
        @Schema(required = true) BranchRef to,
        @Schema(required = true) String reason,
        @Schema(required = true) LocalDate issuedOn,
        @Schema(required = true) LocalDate validUntil,
        @Schema(required = true) TransferState state,
        @Schema(required = true) boolean overdue,
        LocalDate decidedOn,
        String decision,

        @Schema(required = true, description = "What the caller may do with it now: `accept`, `return`, `withdraw`")
        List<String> acts)
        implements Revisioned, Located {

    static TransferView of(
            AffiliationTransfer transfer, BranchRef from, BranchRef to, Long member, Scope scope, LocalDate today) {
        return new TransferView(
                PublicId.of(transfer.id),
                Revisioned.etag(transfer),
                PublicId.of(member),
                transfer.name,
                transfer.sex,
                transfer.membership,
                transfer.letterNo,
                from,
                to,
                transfer.reason,
                transfer.issuedOn,
                transfer.validUntil,
                transfer.state,
                transfer.isOverdue(today),
                transfer.decidedOn,
                transfer.decision,
                transfer.acts(scope));
    }

    @Override
    public String location() {
        return "/affiliation-transfers/" + id;
    }
}
