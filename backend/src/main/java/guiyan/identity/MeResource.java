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
    private final Sessions sessions;
    private final Passwords passwords;
    private final SecondStep secondStep;
    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    MeResource(
            Accounts accounts,
            Sessions sessions,
            Passwords passwords,
            SecondStep secondStep,
            Organizations organizations,
            Caller caller,
            BusinessClock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.passwords = passwords;
        this.secondStep = secondStep;
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

            @Schema(description = "In whose stead he acts now: role, rights and unit are that one's")
            String actingFor,

            @Schema(required = true) boolean mustChangePassword,

            @Schema(required = true, description = "Whether a second factor must be set up before anything else")
            boolean mustSetUpSecondFactor,

            @Schema(required = true) LocalDate businessDate) {}

    @GET
    @Allowed(Right.OWN_ACCOUNT)
    @WhileEntering
    @Operation(
            summary = "Show who is signed in and what he may do",
            description =
                    "Role, rights, unit and business date: what a client needs to show only what will be answered.")
    public MeView showMe() {
        var account = accounts.findById(caller.who().accountId());
        var who = caller.who();
        var unit = who.unitId() == null ? null : organizations.findById(who.unitId());
        return new MeView(
                PublicId.of(account.id),
                account.username,
                account.displayName,
                who.role(),
                Stream.of(Right.values()).filter(caller::has).toList(),
                List.copyOf(who.role().mayOpen()),
                OrganizationRef.of(unit),
                who.actingFor() == null ? null : who.actingFor().name(),
                passwords.mustChange(account, sessions.findById(who.sessionId())),
                secondStep.isOwedBy(account.id, account.role),
                clock.today());
    }
}
