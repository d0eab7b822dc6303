package guiyan.integration.webhooks;

import guiyan.platform.Scoped;
import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** That a machine client is told of changes in a unit at an address; it never learns more than the client may read. */
@Entity
public class Webhook extends Scoped {

    public Long organizationId;
    public Long clientId;
    public String clientName;
    public String name;
    public String url;

    /** Names of types with blanks between; none means all that the client may read. */
    String types;

    boolean paused;
    byte[] secret;
    byte[] formerSecret;
    Instant formerUntil;

    /** The number in the feed up to which messages have been made. */
    long toldThrough;

    List<String> types() {
        return Stream.of(types.split(" ")).filter(type -> !type.isEmpty()).toList();
    }

    /** Takes a new secret; what is sent is signed with the one before as well for the overlap. */
    void take(byte[] sealed, Duration overlap, Instant now) {
        formerSecret = overlap.isZero() ? null : secret;
        formerUntil = overlap.isZero() ? null : now.plus(overlap);
        secret = sealed;
    }

    /** The secrets that sign now, sealed. */
    List<byte[]> signers(Instant now) {
        return isOverlapping(now) ? List.of(secret, formerSecret) : List.of(secret);
    }

    boolean isOverlapping(Instant now) {
        return formerSecret != null && formerUntil.isAfter(now);
    }
}
