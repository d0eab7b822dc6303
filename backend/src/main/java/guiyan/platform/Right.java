package guiyan.platform;

import static guiyan.platform.Role.*;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an operation asks of its caller: the roles that have it (domain.md 5.5), and the scope a client has it by. */
public enum Right {
    SIGNED_IN(EnumSet.allOf(Role.class)),
    OWN_ACCOUNT(PEOPLE),
    OWN_DATA(EnumSet.of(MEMBER)),
    ORGANIZATIONS_READ("organizations:read", without(PEOPLE, CARE_WORKER, MEMBER)),
    ORGANIZATIONS_WRITE(EnumSet.of(SYSTEM_ADMIN)),
    ACCOUNTS_READ(EnumSet.of(SYSTEM_ADMIN, SECURITY_ADMIN, TOWNSHIP_ADMIN)),
    ACCOUNTS_WRITE(EnumSet.of(SYSTEM_ADMIN, TOWNSHIP_ADMIN)),
    ACCOUNTS_SECURE(EnumSet.of(SYSTEM_ADMIN, SECURITY_ADMIN, TOWNSHIP_ADMIN)),
    STANDING_IN(LEDGER_KEEPERS),
    ACTIVATION(EnumSet.of(BRANCH_SECRETARY, LIAISON_OFFICER)),
    POCKET(EnumSet.of(BRANCH_SECRETARY, LIAISON_OFFICER)),
    OWN_PHONE(EnumSet.of(BRANCH_SECRETARY, LIAISON_OFFICER, MEMBER)),
    CLIENTS(EnumSet.of(SYSTEM_ADMIN)),
    MEMBERS_LIST("members:list", LEDGER_KEEPERS),
    MEMBERS_READ("members:read", LEDGER_KEEPERS),
    STATISTICS_READ("members:read", with(LEDGER_KEEPERS, COUNTY_VIEWER)),
    FIGURES_READ(with(LEDGER_KEEPERS, COUNTY_VIEWER)),
    MEMBERS_WRITE("members:write", LEDGER_KEEPERS),
    HOUSEHOLDS_READ("households:read", LEDGER_KEEPERS),
    HOUSEHOLDS_WRITE("households:write", LEDGER_KEEPERS),
    TRANSFERS_READ("transfers:read", LEDGER_KEEPERS),
    TRANSFERS_WRITE("transfers:write", LEDGER_KEEPERS),
    OUTFLOWS_READ("outflows:read", LEDGER_KEEPERS),
    OUTFLOWS_WRITE("outflows:write", LEDGER_KEEPERS),
    OUTFLOWS_REVIEW(EnumSet.of(TOWNSHIP_ADMIN, STATION_STAFF)),
    LEDGER_SIGN(LEDGER_KEEPERS),
    OUTFLOW_NOTES(EnumSet.of(BRANCH_SECRETARY, LIAISON_OFFICER)),
    CHANGES_READ("changes:read", LEDGER_KEEPERS),
    WEBHOOKS(EnumSet.of(SYSTEM_ADMIN)),
    BULK_ACTIONS(LEDGER_KEEPERS),
    CORRECTIONS_READ(LEDGER_KEEPERS),
    CORRECTIONS_PROPOSE(LEDGER_KEEPERS),
    CORRECTIONS_DECIDE(EnumSet.of(TOWNSHIP_ADMIN, STATION_STAFF)),
    MERGES(EnumSet.of(TOWNSHIP_ADMIN, STATION_STAFF)),
    PHONE_REVEAL(EnumSet.of(STATION_STAFF, BRANCH_SECRETARY, LIAISON_OFFICER)),
    CITIZEN_ID_REVEAL(EnumSet.of(STATION_STAFF)),
    ACCESS_LOG_READ(EnumSet.of(TOWNSHIP_ADMIN, STATION_STAFF, BRANCH_SECRETARY)),
    PRIVACY_DESK(EnumSet.of(TOWNSHIP_ADMIN, STATION_STAFF)),
    NOTICES_WRITE(EnumSet.of(SYSTEM_ADMIN)),
    RETENTION_READ(EnumSet.of(SYSTEM_ADMIN, AUDITOR)),
    INCIDENTS(EnumSet.of(AUDITOR)),
    AUDIT_READ(EnumSet.of(AUDITOR)),
    EXPORTS_READ(with(LEDGER_KEEPERS, AUDITOR)),
    DUTIES_READ("duties:read", LEDGER_KEEPERS),
    DUTIES_WRITE("duties:write", LEDGER_KEEPERS),
    DUTY_RULES(EnumSet.of(TOWNSHIP_ADMIN, STATION_STAFF)),
    CONTACTS_READ("contacts:read", LEDGER_KEEPERS),
    CONTACTS_WRITE("contacts:write", LEDGER_KEEPERS),
    CARDS_WRITE(EnumSet.of(TOWNSHIP_ADMIN, STATION_STAFF)),
    REPORTS_READ(LEDGER_KEEPERS),
    REPORTS_WRITE(EnumSet.of(BRANCH_SECRETARY, LIAISON_OFFICER)),
    REPORT_BODIES(EnumSet.of(BRANCH_SECRETARY)),
    CONTACT_DOUBTS(EnumSet.of(TOWNSHIP_ADMIN, STATION_STAFF, BRANCH_SECRETARY)),
    CONTACT_NOTES(EnumSet.of(BRANCH_SECRETARY, LIAISON_OFFICER)),
    CARE_READ(LEDGER_KEEPERS),
    CARE_SHOWN(with(LEDGER_KEEPERS, CARE_WORKER)),
    CARE_OPEN(EnumSet.of(STATION_STAFF, BRANCH_SECRETARY, LIAISON_OFFICER)),
    CARE_OWN(EnumSet.of(STATION_STAFF, BRANCH_SECRETARY, LIAISON_OFFICER, CARE_WORKER)),
    SERVICES_READ(LEDGER_KEEPERS),
    SERVICES_WRITE(LEDGER_KEEPERS),
    HOMECOMING_READ(LEDGER_KEEPERS),
    HOMECOMING_WRITE(LEDGER_KEEPERS),
    VACANCIES_READ("vacancies:read", LEDGER_KEEPERS),
    VACANCIES_WRITE("vacancies:write", EnumSet.of(TOWNSHIP_ADMIN, STATION_STAFF)),
    REFERRALS_READ("referrals:read", LEDGER_KEEPERS),
    REFERRALS_WRITE("referrals:write", EnumSet.of(TOWNSHIP_ADMIN, STATION_STAFF)),
    RECEIVED_REFERRALS("referrals:answer", EnumSet.of(EMPLOYER_CLIENT)),
    TRAINING_READ("training:read", LEDGER_KEEPERS),
    TRAINING_WRITE("training:write", EnumSet.of(TOWNSHIP_ADMIN, STATION_STAFF)),
    IMPORTS("imports:write", with(LEDGER_KEEPERS, SYSTEM_ADMIN));

    /** The scope by which a machine client has the right; null for what no client ever does. */
    public final String scope;

    private final Set<Role> roles;

    Right(Set<Role> roles) {
        this(null, roles);
    }

    Right(String scope, Set<Role> roles) {
        this.scope = scope;
        this.roles = roles;
    }

    /** Whether the role has this right. */
    public boolean of(Role role) {
        return roles.contains(role);
    }

    /** All that a role has. */
    public static Set<Right> allOf(Role role) {
        return Stream.of(values()).filter(right -> right.of(role)).collect(toSet());
    }

    /** All that these scopes give a machine client. */
    public static Set<Right> ofScopes(Set<String> scopes) {
        var rights = allOf(API_CLIENT);
        Stream.of(values()).filter(right -> scopes.contains(right.scope)).forEach(rights::add);
        return rights;
    }

    private static java.util.stream.Collector<Right, ?, EnumSet<Right>> toSet() {
        return Collectors.toCollection(() -> EnumSet.noneOf(Right.class));
    }

    private static Set<Role> with(Set<Role> roles, Role more) {
        var all = EnumSet.copyOf(roles);
        all.add(more);
        return all;
    }

    private static Set<Role> without(Set<Role> roles, Role... fewer) {
        var rest = EnumSet.copyOf(roles);
        rest.removeAll(Set.of(fewer));
        return rest;
    }
}
