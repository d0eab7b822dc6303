package guiyan.identity;

import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.Role;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me")
@Tag(name = "Sign-in")
class MeResource {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    MeResource(
            Accounts accounts, Passwords passwords, Organizations organizations, Caller caller, BusinessClock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    /** Who is signed in, where, and what he may do. */
    record MeView(
            @Schema(required = true) PublicId id,
            @Schema(required = true) String username,
            @Schema(required = true) String displayName,
            @Schema(required = true) Role role,
            @Schema(required = true) List<Right> rights,

            @Schema(required = true, description = "The roles whose accounts he may open")
            List<Role> mayOpen,

            OrganizationRef organization,
            @Schema(required = true) boolean mustChangePassword,
            @Schema(required = true) LocalDate businessDate) {}

    @GET
    @Allowed(Right.OWN_ACCOUNT)
    @BeforePasswordChange
    @Operation(
            summary = "Show who is signed in and what he may do",
            description =
                    "Role, rights, unit and business date: what a client needs to show only what will be answered.")
    public MeView showMe() {
        var account = accounts.findById(caller.who().accountId());
        var unit = account.organizationId == null ? null : organizations.findById(account.organizationId);
        return new MeView(
                PublicId.of(account.id),
                account.username,
                account.displayName,
                account.role,
                Stream.of(Right.values()).filter(caller::has).toList(),
                List.copyOf(account.role.mayOpen()),
                OrganizationRef.of(unit),
                passwords.mustChange(account),
                clock.today());
    }
}
