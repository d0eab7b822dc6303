package guiyan.identity;

import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Callers;
import guiyan.platform.Open;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Role;
import guiyan.platform.limits.Limited;
import guiyan.platform.limits.Limits;
import io.quarkus.arc.All;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** The door: who is it, and has he the right to this. */
public class Doorkeeper implements Callers.Door {

    private final Sessions sessions;
    private final LatelyIn lately;
    private final Accounts accounts;
    private final Passwords passwords;
    private final SecondStep secondStep;
    private final StandingIn standingIn;
    private final List<Pass> passes;
    private final Limits limits;
    private final Caller caller;

    Doorkeeper(
            Sessions sessions,
            LatelyIn lately,
            Accounts accounts,
            Passwords passwords,
            SecondStep secondStep,
            StandingIn standingIn,
            @All List<Pass> passes,
            Limits limits,
            Caller caller) {
        this.sessions = sessions;
        this.lately = lately;
        this.accounts = accounts;
        this.passwords = passwords;
        this.secondStep = secondStep;
        this.standingIn = standingIn;
        this.passes = passes;
        this.limits = limits;
        this.caller = caller;
    }

    @ServerRequestFilter(priority = 1000)
    public void admit(ContainerRequestContext request, ResourceInfo operation) {
        var method = operation.getResourceMethod();
        if (method == null) return;
        var open = method.getAnnotation(Open.class);
        if (open != null) limits.ofAddress(open.limit(), caller.address());
        else admit(bearer(request.getHeaderString(HttpHeaders.AUTHORIZATION)), method);
    }

    /** Whatever may have changed somebody's right to be in. */
    @ServerResponseFilter
    public void leave(ContainerRequestContext request) {
        if (!request.getMethod().equals("GET")) lately.forget();
    }

    private void admit(String token, Method method) {
        var entrant = sessions.entrant(token);
        var isOpen = entrant != null && !entrant.disabled();
        caller.is(isOpen ? who(entrant) : other(token));
        limits.ofCaller(Limited.CALLER, caller.who().accountId());
        if (isOpen && !method.isAnnotationPresent(WhileEntering.class)) requireEntered(entrant);
        var right = method.getAnnotation(Allowed.class);
        if (right == null || !caller.has(right.value())) throw new Refusal(PlatformCode.RIGHT_MISSING, null);
    }

    @Override
    public boolean hasIssued(String authorization) {
        var token = bearer(authorization);
        return sessions.hasIssued(token) || passes.stream().anyMatch(pass -> pass.hasIssued(token));
    }

    /** Himself, or himself at the work of him whose deputy he is today. */
    private Caller.Who who(Entrant entrant) {
        var own = accounts.who(entrant);
        var deputyId = entrant.deputyId();
        var principal = deputyId == null ? null : standingIn.principal(deputyId, entrant.accountId());
        return principal == null ? own : own.standingInFor(accounts.who(principal, entrant.sessionId()));
    }

    private void requireEntered(Entrant entrant) {
        if (entrant.role() == Role.MEMBER && entrant.deviceId() != null) return;
        if (passwords.mustChange(entrant)) throw new Refusal(PlatformCode.PASSWORD_CHANGE_NEEDED, null);
        if (secondStep.isOwedBy(entrant.accountId(), entrant.role()))
            throw new Refusal(IdentityCode.SECOND_FACTOR_MISSING, null);
    }

    /** Who comes with another token than a session's; a stranger's knocking is counted. */
    private Caller.Who other(String token) {
        var who = passes.stream()
                .map(pass -> pass.who(token))
                .filter(Objects::nonNull)
                .findFirst();
        if (who.isEmpty()) limits.ofAddress(Limited.STRANGER, caller.address());
        return who.orElseThrow(() -> new Refusal(PlatformCode.SIGN_IN_NEEDED, null));
    }

    private static String bearer(String header) {
        return header != null && header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? header.substring(7).strip()
                : null;
    }
}
