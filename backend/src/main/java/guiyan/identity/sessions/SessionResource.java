package guiyan.identity.sessions;

import guiyan.identity.Account;
import guiyan.identity.Accounts;
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

@Path("/me/sessions")
@Tag(name = "Sign-in")
class SessionResource {

    private final Sessions sessions;
    private final Accounts accounts;
    private final Caller caller;
    private final Audit audit;

    SessionResource(Sessions sessions, Accounts accounts, Caller caller, Audit audit) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    @Allowed(Right.OWN_ACCOUNT)
    @Operation(
            summary = "List where one is signed in, the newest first",
            description = "Browser, beginning, and when each was last renewed.")
    public List<SessionView> listOwnSessions() {
        var who = caller.who();
        return sessions.alive(who.accountId()).stream()
                .map(session -> SessionView.of(session, who.sessionId()))
                .toList();
    }

    @POST
    @Path("/{id}/end")
    @ResponseStatus(204)
    @Allowed(Right.OWN_ACCOUNT)
    @Retried
    @Transactional
    @Operation(
            summary = "End one of one's own sessions",
            description = "Whoever is in with it is out at once; one that has ended already is none any more.")
    public void endOwnSession(PublicId id) {
        var mine = sessions.alive(caller.who().accountId()).stream().anyMatch(session -> session.id == id.value());
        if (!mine) throw new Refusal(PlatformCode.NOT_FOUND, null);
        sessions.end(id.value());
        audit.record(Act.of("account.session-ended"), own());
    }

    @POST
    @Path("/end-others")
    @ResponseStatus(204)
    @Allowed(Right.OWN_ACCOUNT)
    @Retried
    @Transactional
    @Operation(
            summary = "End all of one's own sessions but this one",
            description = "For when somebody may have seen the password, before it is changed.")
    public void endOtherSessions() {
        sessions.endOthers(caller.who().accountId(), caller.who().sessionId());
        audit.record(Act.of("account.sessions-ended"), own());
    }

    private Account own() {
        return accounts.findById(caller.who().accountId());
    }
}
