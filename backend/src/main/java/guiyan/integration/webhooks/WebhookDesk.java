package guiyan.integration.webhooks;

import static guiyan.integration.webhooks.WebhookCode.*;

import guiyan.integration.changes.FollowedTypes;
import guiyan.integration.changes.Numbering;
import guiyan.platform.Caller;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.function.Consumer;

/** Where webhooks are looked after. */
@Singleton
class WebhookDesk {

    private final Webhooks webhooks;
    private final Subscribers subscribers;
    private final Destinations destinations;
    private final FollowedTypes types;
    private final Numbering numbering;
    private final Caller caller;
    private final Audit audit;
    private final Vault vault;
    private final SystemClock clock;

    WebhookDesk(
            Webhooks webhooks,
            Subscribers subscribers,
            Destinations destinations,
            FollowedTypes types,
            Numbering numbering,
            Caller caller,
            Audit audit,
            Vault vault,
            SystemClock clock) {
        this.webhooks = webhooks;
        this.subscribers = subscribers;
        this.destinations = destinations;
        this.types = types;
        this.numbering = numbering;
        this.caller = caller;
        this.audit = audit;
        this.vault = vault;
        this.clock = clock;
    }

    /** Opens one that is told of what changes from now on. */
    Webhook open(WebhookForm form, String secret) {
        var webhook = new Webhook();
        fill(webhook, form);
        webhook.take(vault.sealText(secret), Duration.ZERO, clock.now());
        webhook.toldThrough = numbering.lastNow();
        webhooks.recorded(webhook);
        audit.record(Act.of("webhook.opened"), webhook);
        return webhooks.written(webhook);
    }

    /** What the form says, once client, unit, types and address are looked at. */
    void fill(Webhook webhook, WebhookForm form) {
        var client = subscribers.require(form.clientId());
        types.require(form.typesNamed(), "types");
        var readable = types.readableBy(client, form.typesNamed());
        for (var type : form.typesNamed())
            if (!readable.contains(type)) throw new Refusal(WEBHOOK_TYPE_UNREADABLE, "types", type);
        destinations.require(form.url().strip());
        form.applyTo(webhook);
        webhook.clientName = client.name();
        var unit = subscribers.unit(client, form.organizationId());
        webhook.organizationId = unit.id;
        webhook.placeWhere(unit);
    }

    /** Does something to a webhook that the caller has seen the current version of. */
    Webhook does(String act, PublicId id, Precondition ifMatch, Consumer<Webhook> verb) {
        var webhook = webhooks.require(caller.scope(), id, ifMatch);
        verb.accept(webhook);
        audit.record(Act.of(act), webhook);
        return webhooks.written(webhook);
    }

    /** Gives a webhook another secret; messages are signed with both for the overlap. */
    Webhook rotate(PublicId id, Precondition ifMatch, String secret, Duration overlap) {
        return does(
                "webhook.secret-rotated",
                id,
                ifMatch,
                webhook -> webhook.take(vault.sealText(secret), overlap, clock.now()));
    }
}
