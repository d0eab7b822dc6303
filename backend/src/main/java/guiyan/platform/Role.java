package guiyan.platform;

import java.util.EnumSet;
import java.util.Set;

/** The roles of domain.md 5.5. */
public enum Role {
    SYSTEM_ADMIN,
    SECURITY_ADMIN,
    AUDITOR,
    COUNTY_VIEWER,
    TOWNSHIP_ADMIN,
    STATION_STAFF,
    BRANCH_SECRETARY,
    LIAISON_OFFICER,
    CARE_WORKER,
    MEMBER,
    API_CLIENT,
    EMPLOYER_CLIENT;

    /** All but the machines. */
    static final Set<Role> PEOPLE = EnumSet.complementOf(EnumSet.of(API_CLIENT, EMPLOYER_CLIENT));

    /** Those who work with the rolls of their own subtree. */
    static final Set<Role> LEDGER_KEEPERS =
            EnumSet.of(TOWNSHIP_ADMIN, STATION_STAFF, BRANCH_SECRETARY, LIAISON_OFFICER);

    /** The roles whose accounts somebody of this role may open. */
    public Set<Role> mayOpen() {
        return switch (this) {
            case SYSTEM_ADMIN -> EnumSet.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDITOR, COUNTY_VIEWER, TOWNSHIP_ADMIN);
            case TOWNSHIP_ADMIN -> EnumSet.of(STATION_STAFF, BRANCH_SECRETARY, LIAISON_OFFICER, CARE_WORKER);
            default -> EnumSet.noneOf(Role.class);
        };
    }

    /** Roles that see rows by their unit; the others have an empty scope or none at all. */
    public boolean seesItsUnit() {
        return LEDGER_KEEPERS.contains(this) || this == COUNTY_VIEWER;
    }

    /** Roles that administer the instance and stand above the tree. */
    public boolean administers() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDITOR;
    }
}
