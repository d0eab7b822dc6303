package guiyan.integration.webhooks;

import guiyan.platform.Keyed;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One message of a webhook, and what came of it. */
@Entity
@Table(name = "webhook_delivery")
public class Delivery extends Keyed {

    static final Duration LONGEST_WAIT = Duration.ofHours(6);

    /** Whether it has been taken; DEAD when it was tried too often. */
    @Schema(name = "DeliveryState")
    enum State {
        WAITING,
        DELIVERED,
        DEAD
    }

    public Long webhookId;
    public Instant createdAt;

    /** Ids only. */
    public String body;

    public int changeCount;

    @Enumerated(EnumType.STRING)
    State state;

    int attempts;
    Instant nextAt;
    Instant lastAt;
    Integer lastStatus;
    String lastProblem;

    /** It is sent as soon as may be, with all its tries before it. */
    void queue(Instant now) {
        state = State.WAITING;
        attempts = 0;
        nextAt = now;
    }

    /** What came of a try: taken, to be tried again after a while, or given up. */
    void settle(Attempt attempt, Patience patience, Instant now) {
        attempts++;
        lastAt = now;
        lastStatus = attempt.status();
        lastProblem = attempt.problem();
        state = attempt.isTaken() ? State.DELIVERED : attempts < patience.tries() ? State.WAITING : State.DEAD;
        nextAt = state == State.WAITING ? now.plus(patience.waitAfter(attempts)) : null;
    }

    /** What a receiver answered, or why there was no answer. */
    record Attempt(Integer status, String problem) {

        boolean isTaken() {
            return status != null && status >= 200 && status < 300;
        }
    }

    /** How often it is tried, and how long the waits between are: twice as long each time, shaken so that not all come at once. */
    record Patience(int tries, Duration firstWait) {

        Duration waitAfter(int attempts) {
            var doubled = firstWait.toMillis() << Math.min(attempts - 1, 20);
            var longest = Math.min(doubled, LONGEST_WAIT.toMillis());
            return Duration.ofMillis(longest / 2 + ThreadLocalRandom.current().nextLong(longest / 2 + 1));
        }
    }
}
