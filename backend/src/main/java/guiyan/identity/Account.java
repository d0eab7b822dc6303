package guiyan.identity;

import guiyan.organizations.Level;
import guiyan.organizations.Organization;
import guiyan.platform.Refusal;
import guiyan.platform.Role;
import guiyan.platform.Scoped;
import guiyan.platform.StandsAtUnit;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One person's way in: a role at a unit (domain.md 5.5), a password, and what was tried with it (M-02). */
@Entity
public class Account extends Scoped implements StandsAtUnit {

    private static final int TRIES = 5;
    private static final int REMEMBERED = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    public Long organizationId;
    public String username;
    public String displayName;

    @Enumerated(EnumType.STRING)
    public Role role;

    String passwordHash;
    public boolean mustChangePassword;
    public boolean disabled;
    int failures;
    Instant lockedUntil;
    public Instant lastSignInAt;
    String formerHashes;
    Instant passwordSince;
    Instant awakeSince;

    /** Since when its holder has left the post; nobody comes back to it. */
    public LocalDate closedOn;

    /** Whose own door it is, of a member's account; it follows the person. */
    public Long personId;

    /** Who may read his reports in the secretary's stead, of a member's account. */
    public Long reportReaderId;

    /** The office's own sign-in that vouches for its holder, and how it calls him; both or none. */
    String signOnIssuer;

    public String signOnSubject;

    /** Whether it can be used. */
    @Schema(name = "AccountState")
    public enum State {
        ACTIVE,
        DISABLED,
        LOCKED,
        CLOSED
    }

    State state(Instant now) {
        if (closedOn != null) return State.CLOSED;
        if (disabled) return State.DISABLED;
        return lockedUntil != null && lockedUntil.isAfter(now) ? State.LOCKED : State.ACTIVE;
    }

    /** Takes its place at the unit its role works in; administrators stand at none. */
    void standAt(Organization unit) {
        if (!fits(unit)) throw new Refusal(IdentityCode.UNIT_DOES_NOT_FIT, "organizationId");
        if (unit == null) return;
        organizationId = unit.id;
        placeWhere(unit);
    }

    private boolean fits(Organization unit) {
        return fits(role, unit);
    }

    /** Whether somebody of the role can stand at the unit. */
    public static boolean fits(Role role, Organization unit) {
        if (role.administers() || unit == null) return role.administers() && unit == null;
        return switch (role) {
            case COUNTY_VIEWER -> unit.level == Level.COUNTY_COMMITTEE;
            case TOWNSHIP_ADMIN, STATION_STAFF -> unit.level == Level.TOWNSHIP_COMMITTEE;
            case BRANCH_SECRETARY, LIAISON_OFFICER, MEMBER -> unit.keepsARegister();
            case CARE_WORKER -> unit.level == Level.TOWNSHIP_COMMITTEE || unit.keepsARegister();
            default -> false;
        };
    }

    /** From now on that sign-in vouches for its holder; nobody does when there is none. */
    public void vouchFor(String issuer, String subject) {
        signOnIssuer = issuer;
        signOnSubject = subject;
    }

    /** Whether nobody has come in with it yet, and somebody may. */
    public boolean isUnstarted() {
        return lastSignInAt == null && !disabled;
    }

    /** Takes another name for its holder; its own name stays, the history says it. */
    public void rename(String displayName) {
        this.displayName = displayName;
    }

    /** Whether somebody can come in with it now. */
    public boolean isOpen(Instant now) {
        return state(now) == State.ACTIVE;
    }

    void signInFailed(Instant now) {
        failures++;
        if (failures >= TRIES) {
            lockedUntil = now.plus(LOCK);
            failures = 0;
        }
    }

    void signedIn(Instant now) {
        failures = 0;
        lockedUntil = null;
        lastSignInAt = now;
    }

    void unlock() {
        failures = 0;
        lockedUntil = null;
    }

    void disable() {
        disabled = true;
    }

    /** Its holder has left the post. */
    void close(LocalDate on) {
        closedOn = on;
        vouchFor(null, null);
        disable();
    }

    void enable(Instant now) {
        if (closedOn != null) throw new Refusal(IdentityCode.ACCOUNT_CLOSED, null, closedOn);
        disabled = false;
        awakeSince = now;
        unlock();
    }

    /** The hashes a new password must not match. */
    List<String> usedHashes() {
        var used = new ArrayList<String>();
        if (passwordHash != null) used.add(passwordHash);
        if (formerHashes != null) used.addAll(List.of(formerHashes.split("\n")));
        return used.subList(0, Math.min(REMEMBERED, used.size()));
    }

    void takePassword(String hash, boolean mustChange, Instant now) {
        formerHashes = passwordHash == null ? null : String.join("\n", usedHashes());
        passwordHash = hash;
        passwordSince = now;
        mustChangePassword = mustChange;
    }
}
