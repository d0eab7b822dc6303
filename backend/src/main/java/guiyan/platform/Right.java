package guiyan.platform;

import static guiyan.platform.Role.*;

import java.util.EnumSet;
import java.util.Set;

/** What an operation asks of its caller, and the roles that have it (domain.md 5.5). */
public enum Right {
    SIGNED_IN(EnumSet.allOf(Role.class)),
    ORGANIZATIONS_READ(EnumSet.complementOf(EnumSet.of(CARE_WORKER, MEMBER))),
    ORGANIZATIONS_WRITE(EnumSet.of(SYSTEM_ADMIN)),
    ACCOUNTS_READ(EnumSet.of(SYSTEM_ADMIN, SECURITY_ADMIN, TOWNSHIP_ADMIN)),
    ACCOUNTS_WRITE(EnumSet.of(SYSTEM_ADMIN, TOWNSHIP_ADMIN)),
    ACCOUNTS_SECURE(EnumSet.of(SYSTEM_ADMIN, SECURITY_ADMIN, TOWNSHIP_ADMIN)),
    MEMBERS_READ(LEDGER_KEEPERS),
    MEMBERS_WRITE(LEDGER_KEEPERS),
    HOUSEHOLDS_READ(LEDGER_KEEPERS),
    HOUSEHOLDS_WRITE(LEDGER_KEEPERS),
    CITIZEN_ID_SEARCH(EnumSet.of(STATION_STAFF)),
    IMPORTS(with(LEDGER_KEEPERS, SYSTEM_ADMIN));

    private final Set<Role> roles;

    Right(Set<Role> roles) {
        this.roles = roles;
    }

    /** Whether the role has this right. */
    public boolean of(Role role) {
        return roles.contains(role);
    }

    private static Set<Role> with(Set<Role> roles, Role more) {
        var all = EnumSet.copyOf(roles);
        all.add(more);
        return all;
    }
}
