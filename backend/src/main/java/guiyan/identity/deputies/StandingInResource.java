package guiyan.identity.deputies;

import guiyan.identity.Sessions;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/me/deputies")
@Tag(name = "Sign-in")
class StandingInResource {

    private final Deputies deputies;
    private final DeputyViews views;
    private final Sessions sessions;
    private final Caller caller;
    private final Audit audit;

    StandingInResource(Deputies deputies, DeputyViews views, Sessions sessions, Caller caller, Audit audit) {
        this.deputies = deputies;
        this.views = views;
        this.sessions = sessions;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    @Allowed(Right.STANDING_IN)
    @Operation(
            summary = "List in whose stead one may act today",
            description = "Appointments that hold today and whose account is in use.")
    public List<DeputyView> listOwnDeputies() {
        return views.of(deputies.ofDeputy(caller.who().accountId()));
    }

    @POST
    @Path("/{id}/act")
    @ResponseStatus(204)
    @Allowed(Right.STANDING_IN)
    @Retried
    @Transactional
    @Operation(
            summary = "Act in another's stead from now on, in this session",
            description = "With that one's role and scope, as long as the appointment holds; one's own account stays.")
    public void actForAnother(PublicId id) {
        var mine = deputies.ofDeputy(caller.who().accountId()).stream()
                .filter(one -> PublicId.of(one.id).equals(id))
                .findFirst()
                .orElseThrow(() -> new Refusal(PlatformCode.NOT_FOUND, null));
        sessions.actBy(caller.who().sessionId(), mine.id);
        audit.record(Act.of("deputy.took-up"), mine);
    }

    @POST
    @Path("/rest")
    @ResponseStatus(204)
    @Allowed(Right.STANDING_IN)
    @Retried
    @Transactional
    @Operation(summary = "Act for oneself again, in this session", description = "What has been done keeps both names.")
    public void actForOneself() {
        sessions.actBy(caller.who().sessionId(), null);
    }
}
