package guiyan.contract;

import guiyan.platform.Right;
import guiyan.platform.Role;
import java.util.Objects;
import java.util.stream.Stream;

/** Where what is asked for lies, seen from the caller. */
enum Place {
    IN,
    SIBLING,
    ABOVE;

    static final String VILLAGE = "439902200201";
    static final String TOWNSHIP = "439902200";
    static final String COUNTY = "439902";

    /** Where the accounts of a role stand in the matrix; administrators stand nowhere. */
    static String home(Role role) {
        return switch (role) {
            case SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR -> null;
            case COUNTY_VIEWER -> COUNTY;
            case TOWNSHIP_ADMIN, STATION_STAFF -> TOWNSHIP;
            default -> VILLAGE;
        };
    }

    static boolean isMachine(Role role) {
        return role == Role.API_CLIENT || role == Role.EMPLOYER_CLIENT;
    }

    static boolean mayKeepRolls(Role role) {
        return role == Role.API_CLIENT || Right.MEMBERS_WRITE.of(role);
    }

    /** Every scope that a machine client can have that speaks for nobody. */
    static Object[] scopes() {
        return Stream.of(Right.values())
                .map(right -> right.scope)
                .filter(Objects::nonNull)
                .filter(scope -> !scope.equals(Right.RECEIVED_REFERRALS.scope))
                .distinct()
                .toArray();
    }

    /** Whether there is such a place for a role: nothing lies beside or above an administrator, nor above a county. */
    boolean isThereFor(Role role) {
        return this == IN || home(role) != null && (this == SIBLING || role != Role.COUNTY_VIEWER);
    }

    /** The code of the unit that lies there: a village in or beside the caller's part of the tree, or his unit's parent. */
    String unit(Role role) {
        if (this == IN) return VILLAGE;
        var home = home(role);
        if (this == ABOVE) return home.equals(VILLAGE) ? TOWNSHIP : COUNTY;
        return switch (home) {
            case VILLAGE -> "439902200202";
            case TOWNSHIP -> "439902300201";
            default -> "439903200201";
        };
    }
}
