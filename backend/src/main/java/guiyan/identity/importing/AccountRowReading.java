package guiyan.identity.importing;

import static guiyan.platform.importing.ImportCode.ACCOUNT_NAME_MALFORMED;
import static guiyan.platform.importing.ImportCode.ACCOUNT_ROLE_UNKNOWN;
import static guiyan.platform.importing.ImportCode.ACCOUNT_UNIT_MISFIT;
import static guiyan.platform.importing.ImportCode.NAME_MISSING;
import static guiyan.platform.importing.ImportCode.ORGANIZATION_UNKNOWN;

import guiyan.identity.Account;
import guiyan.organizations.Organization;
import guiyan.platform.Role;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.TextCell;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Reads a row of a list of accounts: who, as what, where; a blank user name is made of the unit's pinyin and the role. */
class AccountRowReading {

    private static final String NAME = "[a-z0-9][a-z0-9-]{1,39}";

    private static final CodeCell ROLES = new CodeCell(roles());

    private final AccountUnits units;
    private final Role opener;

    AccountRowReading(AccountUnits units, Role opener) {
        this.units = units;
        this.opener = opener;
    }

    private static Map<String, String> roles() {
        var aliases = new HashMap<>(Map.of(
                "书记", "BRANCH_SECRETARY",
                "支部书记", "BRANCH_SECRETARY",
                "党支部书记", "BRANCH_SECRETARY",
                "联络员", "LIAISON_OFFICER",
                "服务站", "STATION_STAFF",
                "服务站工作人员", "STATION_STAFF",
                "照护员", "CARE_WORKER",
                "乡镇管理员", "TOWNSHIP_ADMIN",
                "县级查看", "COUNTY_VIEWER"));
        for (var role : Role.values()) aliases.put(role.name(), role.name());
        return aliases;
    }

    void read(ImportRow row) {
        row.seen = row.cell("displayName").text();
        var name = row.take("displayName", TextCell.read(row.cell("displayName")), text -> text);
        if (name == null || name.length() > 80) row.problem("displayName", NAME_MISSING, "");
        var role = role(row);
        var unit = unit(row);
        if (role == null || unit == null) return;
        if (!Account.fits(role, unit)) row.problem("organization", ACCOUNT_UNIT_MISFIT, unit.shortName);
        username(row, role, unit);
    }

    private Role role(ImportRow row) {
        var said = ROLES.read(row.cell("role")).value();
        var role = said == null ? null : Role.valueOf(said);
        if (role == null || role.administers() || !opener.mayOpen().contains(role)) {
            row.problem("role", ACCOUNT_ROLE_UNKNOWN, row.cell("role").text());
            return null;
        }
        row.values.put("role", role.name());
        return role;
    }

    private Organization unit(ImportRow row) {
        var written = TextCell.read(row.cell("organization")).value();
        var unit = units.find(written);
        if (unit == null) row.problem("organization", ORGANIZATION_UNKNOWN, written);
        else row.values.put("organization", unit.code);
        return unit;
    }

    private static void username(ImportRow row, Role role, Organization unit) {
        var written = TextCell.read(row.cell("username")).value();
        var username = written == null ? made(role, unit) : written;
        if (username.matches(NAME)) row.values.put("username", username);
        else row.problem("username", ACCOUNT_NAME_MALFORMED, written);
    }

    /** Such as {@code shiqiao-liaison}; no user name at all where the unit's pinyin is not known. */
    private static String made(Role role, Organization unit) {
        if (unit.pinyin == null) return "";
        var place = unit.pinyin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return place + "-" + word(role);
    }

    private static String word(Role role) {
        return switch (role) {
            case BRANCH_SECRETARY -> "secretary";
            case LIAISON_OFFICER -> "liaison";
            case STATION_STAFF -> "station";
            case CARE_WORKER -> "carer";
            case TOWNSHIP_ADMIN -> "township";
            default -> "county";
        };
    }
}
