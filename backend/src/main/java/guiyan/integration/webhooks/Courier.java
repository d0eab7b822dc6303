package guiyan.integration.webhooks;

import guiyan.integration.webhooks.Delivery.Trouble;
import guiyan.platform.Refusal;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.PublicId;
import guiyan.platform.work.Chore;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Carries messages out, many at once, away from every request: a slow receiver keeps nobody waiting. */
@Singleton
class Courier implements Chore {

    private static final int AT_ONCE = 50;
    private static final int ROUNDS = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Dispatch dispatch;
    private final Webhooks webhooks;
    private final Deliveries deliveries;
    private final Destinations destinations;
    private final Vault vault;
    private final SystemClock clock;
    private final Delivery.Patience patience;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER) // it would lead anywhere
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    Courier(
            Dispatch dispatch,
            Webhooks webhooks,
            Deliveries deliveries,
            Destinations destinations,
            Vault vault,
            SystemClock clock,
            @ConfigProperty(name = "guiyan.webhooks.tries") int tries,
            @ConfigProperty(name = "guiyan.webhooks.first-wait") Duration firstWait) {
        this.dispatch = dispatch;
        this.webhooks = webhooks;
        this.deliveries = deliveries;
        this.destinations = destinations;
        this.vault = vault;
        this.clock = clock;
        patience = new Delivery.Patience(tries, firstWait);
    }

    @Override
    public String name() {
        return "webhook-courier";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    @ActivateRequestContext
    public void run() {
        for (int round = 0; round < ROUNDS; round++) {
            dispatch.gather();
            var due = deliveries.due(AT_ONCE);
            if (due.isEmpty()) return;
            var sent = new LinkedHashMap<Long, CompletableFuture<Delivery.Attempt>>();
            for (var id : due) {
                var parcel = QuarkusTransaction.requiringNew().call(() -> claimed(id));
                if (parcel != null) sent.put(id, attempt(parcel));
            }
            sent.forEach((id, attempt) -> settle(id, attempt.join()));
        }
    }

    /** A message that is ours to send now. */
    private record Parcel(Webhook webhook, String id, String body) {}

    private Parcel claimed(long id) {
        if (!deliveries.claims(id)) return null;
        var delivery = deliveries.findById(id);
        return new Parcel(
                webhooks.findById(delivery.webhookId), PublicId.of(delivery.id).toString(), delivery.body);
    }

    private CompletableFuture<Delivery.Attempt> attempt(Parcel parcel) {
        try {
            return http.sendAsync(request(parcel), HttpResponse.BodyHandlers.discarding())
                    .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .thenApply(answer -> new Delivery.Attempt(answer.statusCode(), null))
                    .exceptionally(failed -> new Delivery.Attempt(null, trouble(failed)));
        } catch (Refusal refused) {
            return CompletableFuture.completedFuture(new Delivery.Attempt(null, Trouble.ADDRESS_REFUSED));
        }
    }

    private HttpRequest request(Parcel parcel) {
        var now = clock.now();
        List<String> secrets =
                parcel.webhook.signers(now).stream().map(vault::openText).toList();
        return HttpRequest.newBuilder(destinations.require(parcel.webhook.url))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Guiyan")
                .header("Guiyan-Delivery", parcel.id)
                .header(Signature.HEADER, new Signature(now, secrets).of(parcel.body))
                .POST(HttpRequest.BodyPublishers.ofString(parcel.body))
                .build();
    }

    private static Trouble trouble(Throwable failed) {
        var cause = failed instanceof CompletionException && failed.getCause() != null ? failed.getCause() : failed;
        if (cause instanceof TimeoutException || cause instanceof HttpTimeoutException) return Trouble.TIMEOUT;
        if (cause instanceof SSLException) return Trouble.TLS;
        return cause instanceof ConnectException ? Trouble.UNREACHABLE : Trouble.BROKEN_OFF;
    }

    private void settle(long id, Delivery.Attempt attempt) {
        QuarkusTransaction.requiringNew().run(() -> deliveries.findById(id).settle(attempt, patience, clock.now()));
    }
}
