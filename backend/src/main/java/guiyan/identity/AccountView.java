package guiyan.identity;

import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.Role;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account as the API shows it. */
record AccountView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) String username,
        @Schema(required = true) String displayName,
        @Schema(required = true) Role role,
        OrganizationRef organization,
        @Schema(required = true) Account.State state,
        Instant lastSignInAt,
        @Schema(required = true) boolean mustChangePassword,

        @Schema(required = true, description = "Whether signing in takes a code as well")
        boolean secondFactor,

        @Schema(description = "How the office's own sign-in calls its holder, where it vouches for him")
        String signOnSubject)
        implements Revisioned, Located {

    static AccountView of(Account account, Organization unit, boolean secondFactor, Instant now) {
        return new AccountView(
                PublicId.of(account.id),
                Revisioned.etag(account),
                account.username,
                account.displayName,
                account.role,
                OrganizationRef.of(unit),
                account.state(now),
                account.lastSignInAt,
                account.mustChangePassword,
                secondFactor,
                account.signOnSubject);
    }

    @Override
    public String location() {
        return "/accounts/" + id;
    }
}
