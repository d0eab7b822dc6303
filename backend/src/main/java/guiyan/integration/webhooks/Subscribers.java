package guiyan.integration.webhooks;

import static guiyan.integration.webhooks.WebhookCode.*;

import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Callers;
import guiyan.platform.Refusal;
import guiyan.platform.Right;
import guiyan.platform.Role;
import guiyan.platform.Scope;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The machine clients that webhooks tell, as they stand at the moment: what they may read, and where. */
@Singleton
class Subscribers {

    private final Callers callers;
    private final Organizations organizations;
    private final Caller caller;

    Subscribers(Callers callers, Organizations organizations, Caller caller) {
        this.callers = callers;
        this.organizations = organizations;
        this.caller = caller;
    }

    /** The client of the caller's scope that a form names: one that may follow changes. */
    Caller.Who require(PublicId id) {
        var client = now(id.value()).orElseThrow(Subscribers::unknown);
        var unit = organizations.findById(client.unitId());
        if (client.role() != Role.API_CLIENT || !caller.scope().holds(unit)) throw unknown();
        if (!client.rights().contains(Right.CHANGES_READ)) throw new Refusal(WEBHOOK_SCOPE_MISSING, "clientId");
        return client;
    }

    private static Refusal unknown() {
        return new Refusal(WEBHOOK_CLIENT_UNKNOWN, "clientId");
    }

    /** The unit that a form names, or the client's own; only what it may see. */
    Organization unit(Caller.Who client, PublicId id) {
        var unit = organizations.findById(id == null ? client.unitId() : id.value());
        if (unit == null || !client.scope().holds(unit)) throw new Refusal(WEBHOOK_UNIT_OUTSIDE, "organizationId");
        return unit;
    }

    /** What the client is and may now; nothing when it may not come in any more. */
    Optional<Caller.Who> now(long client) {
        try {
            return Optional.of(callers.acting(client));
        } catch (Refusal shut) {
            return Optional.empty();
        }
    }

    /** The part of the webhook's unit that the client may see now. */
    Scope reach(Caller.Who client, Webhook webhook) {
        var unit = organizations.findById(webhook.organizationId);
        return unit != null && client.scope().holds(unit) ? organizations.scopeOf(unit) : Scope.NOTHING;
    }
}
