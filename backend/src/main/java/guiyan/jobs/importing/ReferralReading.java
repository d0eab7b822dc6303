package guiyan.jobs.importing;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.areas.Area;
import guiyan.areas.Areas;
import guiyan.jobs.referrals.IntroducerRole;
import guiyan.jobs.values.Trade;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.TextCell;
import guiyan.platform.importing.YesNoCell;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Reads the cells of a row about a referral: who introduced whom to what, and what came of it. */
class ReferralReading {

    private static final CodeCell TYPE =
            new CodeCell(Map.of("MEMBER", "MEMBER", "党员", "MEMBER", "LABOURER", "LABOURER", "劳动力", "LABOURER"));
    private static final CodeCell KIND =
            new CodeCell(Map.of("CADRE", "CADRE", "干部", "CADRE", "MEMBER", "MEMBER", "党员", "MEMBER"));
    private static final CodeCell RESULT = new CodeCell(Map.of(
            "PLACED",
            "PLACED",
            "录用",
            "PLACED",
            "CONTRACTED_PROJECT",
            "CONTRACTED_PROJECT",
            "承包工程",
            "CONTRACTED_PROJECT",
            "NOT_HIRED",
            "NOT_HIRED",
            "未录用",
            "NOT_HIRED",
            "DID_NOT_APPEAR",
            "DID_NOT_APPEAR",
            "未到",
            "DID_NOT_APPEAR"));
    private static final CodeCell ROLE = new CodeCell(roles());

    private final Areas areas;
    private final ImportContext context;

    ReferralReading(Areas areas, ImportContext context) {
        this.areas = areas;
        this.context = context;
    }

    private static Map<String, String> roles() {
        var roles = new HashMap<>(Map.of(
                "村支书",
                "VILLAGE_SECRETARY",
                "支部书记",
                "VILLAGE_SECRETARY",
                "劳保员",
                "LABOUR_OFFICER",
                "服务站",
                "STATION_STAFF",
                "副乡长",
                "DEPUTY_HEAD",
                "其他",
                "OTHER"));
        for (var role : IntroducerRole.values()) roles.put(role.name(), role.name());
        return roles;
    }

    void read(ImportRow row) {
        row.take("externalId", TextCell.read(row.cell("externalId"), 80), Function.identity());
        row.take("beneficiaryType", TYPE.read(row.cell("beneficiaryType")), Function.identity());
        row.take("introducerKind", KIND.read(row.cell("introducerKind")), Function.identity());
        row.take("introducerRole", ROLE.read(row.cell("introducerRole")), Function.identity());
        row.take("trade", Trade.CELL.read(row.cell("trade")), Function.identity());
        row.take("result", RESULT.read(row.cell("result")), Function.identity());
        row.take("referredOn", DateCell.read(row.cell("referredOn"), context.today()), ReferralReading::last);
        row.take("startedOn", DateCell.read(row.cell("startedOn"), context.today()), ReferralReading::last);
        row.take("retained6m", YesNoCell.read(row.cell("retained6m")), String::valueOf);
        area(row);
        row.require("referredOn", "result");
        var result = row.values.getOrDefault("result", "");
        if (result.equals("PLACED") || result.equals("CONTRACTED_PROJECT")) {
            row.require("startedOn");
            if (!row.isRejected() && row.values.get("startedOn").compareTo(row.values.get("referredOn")) < 0)
                row.problem("startedOn", END_BEFORE_START, row.cell("startedOn").text());
        } else row.values.remove("startedOn");
    }

    private static String last(PartialDate date) {
        return date.lastDay().toString();
    }

    private void area(ImportRow row) {
        var code = row.cell("areaCode").text().strip();
        if (code.isEmpty()) return;
        var area = areas.current(code).map(Area::code);
        area.ifPresent(current -> row.values.put("areaCode", current));
        if (area.isEmpty()) row.problem("areaCode", AREA_UNKNOWN, code);
    }
}
