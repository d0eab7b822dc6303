package guiyan.identity;

import guiyan.organizations.Organization;
import guiyan.platform.Role;
import java.time.Instant;

/** Who comes with a session's token: what the door has to know of session, account and unit, and nothing else of them. */
record Entrant(
        long sessionId,
        Instant refreshedAt,
        Instant startedAt,
        Instant endedAt,
        int idleMinutes,
        boolean vouched,
        Long deputyId,
        Long deviceId,
        long accountId,
        String name,
        Role role,
        boolean disabled,
        boolean mustChangePassword,
        Instant passwordSince,
        Organization unit) {

    /** Of the session with this {@code :id}. */
    static final String OF_A_SESSION = """
            select new guiyan.identity.Entrant(
              s.id, s.refreshedAt, s.startedAt, s.endedAt, s.idleMinutes, s.vouched, s.deputyId, s.deviceId,
              a.id, a.displayName, a.role, a.disabled, a.mustChangePassword, a.passwordSince, o)
            from Session s join Account a on a.id = s.accountId left join Organization o on o.id = a.organizationId
            where s.id = :id
            """;

    boolean isAlive(Instant now) {
        return Session.isAlive(startedAt, refreshedAt, endedAt, idleMinutes, now);
    }
}
