package guiyan.identity;

import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Open;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The door: who is it, and may his role do this. */
public class Doorkeeper {

    private final Sessions sessions;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Caller caller;

    Doorkeeper(Sessions sessions, Accounts accounts, Passwords passwords, Caller caller) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.caller = caller;
    }

    @ServerRequestFilter(priority = 1000)
    public void admit(ContainerRequestContext request, ResourceInfo operation) {
        var method = operation.getResourceMethod();
        if (method == null || method.isAnnotationPresent(Open.class)) return;
        var session = sessions.of(bearer(request.getHeaderString(HttpHeaders.AUTHORIZATION)));
        var account = session == null ? null : accounts.findById(session.accountId);
        if (account == null || account.disabled) throw new Refusal(PlatformCode.SIGN_IN_NEEDED, null);
        caller.is(accounts.who(account, session.id));
        if (passwords.mustChange(account) && !method.isAnnotationPresent(BeforePasswordChange.class))
            throw new Refusal(PlatformCode.PASSWORD_CHANGE_NEEDED, null);
        var right = method.getAnnotation(Allowed.class);
        if (right == null || !caller.has(right.value())) throw new Refusal(PlatformCode.RIGHT_MISSING, null);
    }

    private static String bearer(String header) {
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? header.substring(7).strip()
                : null;
    }
}
