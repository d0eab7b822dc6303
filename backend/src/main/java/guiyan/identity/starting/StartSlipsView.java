package guiyan.identity.starting;

import guiyan.identity.Account;
import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Start slips, a slip an account, in the order asked for. */
record StartSlipsView(@Schema(required = true) List<StartSlip> slips) {

    /** What stands on one slip. */
    record StartSlip(
            @Schema(required = true) PublicId accountId,
            @Schema(required = true) String username,
            @Schema(required = true) String displayName,
            @Schema(required = true) Role role,
            OrganizationRef organization,

            @Schema(required = true, description = "In this answer and nowhere else; it voids the one before")
            String startPassword) {

        static StartSlip of(Account account, Organization unit, String startPassword) {
            return new StartSlip(
                    PublicId.of(account.id),
                    account.username,
                    account.displayName,
                    account.role,
                    OrganizationRef.of(unit),
                    startPassword);
        }
    }
}
