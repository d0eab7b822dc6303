package guiyan.identity;

import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Open;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import io.quarkus.arc.All;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** The door: who is it, and has he the right to this. */
public class Doorkeeper {

    private final Sessions sessions;
    private final Accounts accounts;
    private final Passwords passwords;
    private final List<Pass> passes;
    private final Caller caller;

    Doorkeeper(Sessions sessions, Accounts accounts, Passwords passwords, @All List<Pass> passes, Caller caller) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.passwords = passwords;
        this.passes = passes;
        this.caller = caller;
    }

    @ServerRequestFilter(priority = 1000)
    public void admit(ContainerRequestContext request, ResourceInfo operation) {
        var method = operation.getResourceMethod();
        if (method == null || method.isAnnotationPresent(Open.class)) return;
        var token = bearer(request.getHeaderString(HttpHeaders.AUTHORIZATION));
        var session = sessions.of(token);
        caller.is(session == null ? other(token) : holder(session, method));
        var right = method.getAnnotation(Allowed.class);
        if (right == null || !caller.has(right.value())) throw new Refusal(PlatformCode.RIGHT_MISSING, null);
    }

    private Caller.Who holder(Session session, Method method) {
        var account = accounts.findById(session.accountId);
        if (account == null || account.disabled) throw new Refusal(PlatformCode.SIGN_IN_NEEDED, null);
        if (passwords.mustChange(account) && !method.isAnnotationPresent(BeforePasswordChange.class))
            throw new Refusal(PlatformCode.PASSWORD_CHANGE_NEEDED, null);
        return accounts.who(account, session.id);
    }

    private Caller.Who other(String token) {
        return passes.stream()
                .map(pass -> pass.who(token))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new Refusal(PlatformCode.SIGN_IN_NEEDED, null));
    }

    private static String bearer(String header) {
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? header.substring(7).strip()
                : null;
    }
}
