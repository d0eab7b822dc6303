package guiyan.integration.webhooks;

import guiyan.organizations.Organizations;
import guiyan.platform.calendar.SystemClock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Shows webhooks with the units they are about; many at once with one question. */
@Singleton
class WebhookViews {

    private final Organizations organizations;
    private final SystemClock clock;

    WebhookViews(Organizations organizations, SystemClock clock) {
        this.organizations = organizations;
        this.clock = clock;
    }

    WebhookView of(Webhook webhook) {
        return of(List.of(webhook)).get(0);
    }

    List<WebhookView> of(List<Webhook> webhooks) {
        var units =
                organizations.byId(webhooks.stream().map(w -> w.organizationId).collect(Collectors.toSet()));
        var now = clock.now();
        return webhooks.stream()
                .map(w -> WebhookView.of(w, units.get(w.organizationId), now))
                .toList();
    }
}
