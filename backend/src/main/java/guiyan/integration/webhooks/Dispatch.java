package guiyan.integration.webhooks;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.integration.changes.ChangeEntry;
import guiyan.integration.changes.ChangeView;
import guiyan.integration.changes.Feed;
import guiyan.integration.changes.FollowedTypes;
import guiyan.integration.changes.Numbering;
import guiyan.platform.Right;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.Ids;
import guiyan.platform.ids.PublicId;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;

/** Makes messages out of the feed: for each webhook the next one when the one before has gone out or been given up. */
@Singleton
class Dispatch {

    private static final int MOST = 100;

    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Subscribers subscribers;
    private final Feed feed;
    private final Numbering numbering;
    private final FollowedTypes types;
    private final ObjectMapper json;
    private final Ids ids;
    private final SystemClock clock;

    Dispatch(
            Webhooks webhooks,
            Deliveries deliveries,
            Subscribers subscribers,
            Feed feed,
            Numbering numbering,
            FollowedTypes types,
            ObjectMapper json,
            Ids ids,
            SystemClock clock) {
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.subscribers = subscribers;
        this.feed = feed;
        this.numbering = numbering;
        this.types = types;
        this.json = json;
        this.ids = ids;
        this.clock = clock;
    }

    /** What a receiver gets. */
    record Message(PublicId id, PublicId webhookId, List<ChangeView> changes) {}

    void gather() {
        var listening = webhooks.listening();
        if (listening.isEmpty()) return;
        var last = numbering.ends().last();
        for (var id : listening) QuarkusTransaction.requiringNew().run(() -> gather(webhooks.findById(id), last));
    }

    /** A client that is shut is told nothing; what changes meanwhile it is told when it is let in again. */
    private void gather(Webhook webhook, long last) {
        if (webhook == null || webhook.toldThrough >= last) return;
        var client = subscribers.now(webhook.clientId);
        if (client.isEmpty() || !client.get().rights().contains(Right.CHANGES_READ)) return;
        var readable = types.readableBy(client.get(), webhook.types());
        var reach = subscribers.reach(client.get(), webhook);
        var news = feed.between(webhook.toldThrough, last, reach, readable, MOST);
        if (!news.isEmpty()) write(webhook, news);
        webhooks.toldThrough(webhook, news.size() < MOST ? last : news.get(MOST - 1).number);
    }

    private void write(Webhook webhook, List<ChangeEntry> news) {
        var delivery = new Delivery();
        delivery.id = ids.next();
        delivery.webhookId = webhook.id;
        delivery.createdAt = clock.now();
        delivery.changeCount = news.size();
        delivery.body = text(new Message(
                PublicId.of(delivery.id),
                PublicId.of(webhook.id),
                news.stream().map(ChangeView::of).toList()));
        delivery.queue(delivery.createdAt);
        deliveries.persist(delivery);
    }

    private String text(Message message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
