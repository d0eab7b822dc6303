package guiyan.identity.clients;

import guiyan.organizations.Organization;
import guiyan.platform.AddressRange;
import guiyan.platform.Scoped;
import guiyan.platform.StandsAtUnit;
import jakarta.persistence.Entity;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A program that comes in with a secret of its own, for one part of the tree and for what its scopes name (P-20). */
@Entity
public class ApiClient extends Scoped implements StandsAtUnit {

    public Long organizationId;

    /** The employer it speaks for: then it sees what was sent to that one, and nothing else. */
    public Long employerId;

    public String name;

    /** As RFC 6749 writes them. */
    public String scopes;

    String allowedAddresses;
    Instant expiresAt;
    boolean disabled;
    byte[] secretHash;
    byte[] formerHash;
    Instant formerUntil;
    Instant tokensSince;
    Instant lastUsedAt;

    /** Whether it can come in. */
    @Schema(name = "ApiClientState")
    enum State {
        ACTIVE,
        EXPIRED,
        DISABLED
    }

    State state(Instant now) {
        if (disabled) return State.DISABLED;
        return expiresAt.isAfter(now) ? State.ACTIVE : State.EXPIRED;
    }

    void standAt(Organization unit) {
        organizationId = unit.id;
        placeWhere(unit);
    }

    List<String> addresses() {
        return Stream.of(allowedAddresses.split(" ")).filter(a -> !a.isEmpty()).toList();
    }

    /** Whether it may come in now from this address; one without a list may from everywhere. */
    boolean mayComeFrom(String address, Instant now) {
        if (state(now) != State.ACTIVE) return false;
        var allowed = addresses();
        return allowed.isEmpty()
                || allowed.stream().anyMatch(a -> AddressRange.of(a).holds(address));
    }

    /** Takes a new secret; the one before goes on for the overlap, and without one its tokens end too. */
    void take(ClientSecret secret, Duration overlap, Instant now) {
        formerHash = overlap.isZero() ? null : secretHash;
        formerUntil = overlap.isZero() ? null : now.plus(overlap);
        if (overlap.isZero()) tokensSince = now;
        secretHash = secret.hash();
    }

    boolean knows(ClientSecret secret, Instant now) {
        var hash = secret.hash();
        var isFormer = formerHash != null && formerUntil.isAfter(now) && MessageDigest.isEqual(hash, formerHash);
        return MessageDigest.isEqual(hash, secretHash) || isFormer;
    }

    /** Whether a token of that second still holds; that of the second of a rotation does. */
    boolean honours(Instant issuedAt) {
        return !issuedAt.plusSeconds(1).isBefore(tokensSince);
    }
}
