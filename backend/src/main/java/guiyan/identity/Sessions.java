package guiyan.identity;

import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.Ids;
import guiyan.platform.ids.PublicId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Sessions: short bearer tokens, and a refresh secret that changes with every use. */
@Singleton
public class Sessions implements PanacheRepositoryBase<Session, Long> {

    private static final String PURPOSE = "access-token";
    private static final Duration LATELY = Duration.ofDays(30);
    private static final Duration TWO_TABS = Duration.ofSeconds(10);

    private final SecureRandom random = new SecureRandom();
    private final SystemClock clock;
    private final Tokens tokens;
    private final Ids ids;
    private final Vault vault;
    private final Caller caller;
    private final LatelyIn lately;

    Sessions(SystemClock clock, Tokens tokens, Ids ids, Vault vault, Caller caller, LatelyIn lately) {
        this.clock = clock;
        this.tokens = tokens;
        this.ids = ids;
        this.vault = vault;
        this.caller = caller;
        this.lately = lately;
    }

    /** A session with the cookie that renews it; the cookie is null when the other tab has just renewed it. */
    record Started(Session session, String cookie) {}

    @Transactional
    Started start(Account account, String device) {
        var session = Session.of(account, device, clock.now());
        session.id = ids.next();
        session.placePrint = placePrint();
        var started = renewed(session);
        persist(session);
        return started;
    }

    /** Whether staff have come in from the caller's network address within the last month. */
    boolean isWhereStaffWork() {
        return getEntityManager()
                        .createQuery("""
                                select count(*) from Session s join Account a on a.id = s.accountId
                                where s.placePrint = :place and s.startedAt > :since and a.role <> MEMBER
                                """, Long.class)
                        .setParameter("place", placePrint())
                        .setParameter("since", clock.now().minus(LATELY))
                        .getSingleResult()
                > 0;
    }

    private byte[] placePrint() {
        return caller.address() == null ? null : vault.print("session-place", caller.address());
    }

    /** Somebody who is in: his token, for how long it holds, and the cookie that renews it. */
    public record Entered(String token, long expiresIn, String cookie) {}

    /** Lets an account's holder in by one of his enrolled phones. */
    public Entered enter(Account account, String browser, long deviceId) {
        var started = start(account, browser);
        started.session().deviceId = deviceId;
        return new Entered(token(started.session()), Tokens.LIFE.toSeconds(), started.cookie());
    }

    /** Lets an account's holder in for whom the office's own sign-in has vouched. */
    @Transactional
    public Entered enterVouched(Account account, String browser) {
        var started = start(account, browser);
        started.session().vouched = true;
        return new Entered(token(started.session()), Tokens.LIFE.toSeconds(), started.cookie());
    }

    /** Renews a session; an old secret ends it, because somebody else has used it. */
    @Transactional(dontRollbackOn = Refusal.class)
    Started refresh(String cookie) {
        var parts = cookie == null ? new String[0] : cookie.split("\\.");
        var id = parts.length == 2 ? PublicId.fromString(parts[0]) : null;
        var session = id == null ? null : locked(id.value());
        var now = clock.now();
        if (session == null || !session.isAlive(now)) throw new Refusal(IdentityCode.SESSION_ENDED, null);
        var hash = sha256(parts[1]);
        if (MessageDigest.isEqual(hash, session.refreshHash)) return renewed(session);
        var otherTab = Arrays.equals(hash, session.formerHash)
                && session.refreshedAt.plus(TWO_TABS).isAfter(now);
        if (otherTab) return new Started(session, null);
        session.end(now);
        throw new Refusal(IdentityCode.SESSION_ENDED, null);
    }

    /** The session, which nobody else renews meanwhile; Hibernate's own lock says {@code of}, which MariaDB cannot read. */
    private Session locked(long id) {
        getEntityManager()
                .createNativeQuery("select id from session where id = ? for update")
                .setParameter(1, id)
                .getResultList();
        return findById(id);
    }

    private Started renewed(Session session) {
        var secret = new byte[32];
        random.nextBytes(secret);
        var text = HexFormat.of().formatHex(secret);
        session.formerHash = session.refreshHash;
        session.refreshHash = sha256(text);
        session.refreshedAt = clock.now();
        return new Started(session, PublicId.of(session.id) + "." + text);
    }

    /** A token that lets the session's account in for some minutes. */
    String token(Session session) {
        return tokens.issue(PURPOSE, session.id);
    }

    boolean hasIssued(String token) {
        return tokens.read(PURPOSE, token) != null;
    }

    /** Who comes with the token of a living session, or null: one question for all that the door asks. */
    Entrant entrant(String token) {
        var read = tokens.read(PURPOSE, token);
        if (read == null) return null;
        var entrant = lately.by(read.id(), () -> entrant(read.id()));
        return entrant != null && entrant.isAlive(clock.now()) ? entrant : null;
    }

    private Entrant entrant(long session) {
        return getEntityManager()
                .createQuery(Entrant.OF_A_SESSION, Entrant.class)
                .setParameter("id", session)
                .getSingleResultOrNull();
    }

    /** Those of an account that can still be used, the newest first. */
    public List<Session> alive(long accountId) {
        var now = clock.now();
        return list(
                        "accountId = ?1 and endedAt is null and startedAt > ?2 order by id desc",
                        accountId,
                        now.minus(Session.LONGEST))
                .stream()
                .filter(session -> session.isAlive(now))
                .toList();
    }

    @Transactional
    public void end(long sessionId) {
        var session = findById(sessionId);
        if (session != null) session.end(clock.now());
    }

    /** From now on the session acts by this appointment; for itself when there is none. */
    public void actBy(long sessionId, Long appointmentId) {
        findById(sessionId).deputyId = appointmentId;
    }

    /** Ends every session that came in by this phone. */
    public void endOf(long deviceId) {
        update("endedAt = ?1 where deviceId = ?2 and endedAt is null", clock.now(), deviceId);
    }

    /** Ends every session of an account. */
    public void endAll(long accountId) {
        endOthers(accountId, 0);
    }

    /** Ends every session of an account but the one it goes on with. */
    public void endOthers(long accountId, long kept) {
        update("endedAt = ?1 where accountId = ?2 and endedAt is null and id <> ?3", clock.now(), accountId, kept);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        } catch (java.security.NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
