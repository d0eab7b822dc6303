package guiyan.training.importing;

import static guiyan.platform.importing.ImportCode.CODE_UNMAPPED;

import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.NumberCell;
import guiyan.platform.importing.TextCell;
import guiyan.training.values.Aim;
import guiyan.training.values.Mode;
import guiyan.training.values.Subject;
import guiyan.training.values.TrainingType;
import guiyan.training.values.VenueType;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Reads the cells of a row about a session. */
class SessionReading {

    private static final int YEARS_AHEAD = 2;
    private static final int MOST_HOURS = 2000;
    private static final CodeCell TYPE = cell(
            TrainingType.values(),
            Map.of(
                    "农民夜校",
                    "NIGHT_SCHOOL",
                    "夜校",
                    "NIGHT_SCHOOL",
                    "阳光工程",
                    "SUNSHINE_PROJECT",
                    "专业对口",
                    "PROFESSION_MATCHED",
                    "远程教育",
                    "DISTANCE_EDUCATION",
                    "其他",
                    "OTHER"));
    private static final CodeCell MODE =
            cell(Mode.values(), Map.of("集中", "GROUP", "集体", "GROUP", "一对一", "ONE_TO_ONE", "手把手", "ONE_TO_ONE"));
    private static final CodeCell AIM =
            cell(Aim.values(), Map.of("适应能力", "ADAPTATION", "生存本领", "VOCATIONAL", "技能", "VOCATIONAL"));
    private static final CodeCell SUBJECT = cell(
            Subject.values(),
            Map.of("学文化", "LITERACY", "学政策", "POLICY", "学法律", "LAW", "城市生活", "ADAPTATION", "技能", "VOCATIONAL"));
    private static final CodeCell VENUE = cell(
            VenueType.values(),
            Map.of(
                    "远程教育基地",
                    "DISTANCE_EDU_BASE",
                    "学校",
                    "SCHOOL",
                    "乡镇",
                    "TOWNSHIP",
                    "村部",
                    "VILLAGE",
                    "家里",
                    "HOME",
                    "其他",
                    "OTHER"));

    private final HoldingUnits units;
    private final ImportContext context;

    SessionReading(HoldingUnits units, ImportContext context) {
        this.units = units;
        this.context = context;
    }

    static CodeCell cell(Enum<?>[] codes, Map<String, String> words) {
        var aliases = new HashMap<>(words);
        for (var code : codes) aliases.put(code.name(), code.name());
        return new CodeCell(aliases);
    }

    void read(ImportRow row) {
        row.seen = row.cell("title").text();
        text(row, "externalId", 80);
        units.read(row);
        row.take("type", TYPE.read(row.cell("type")), Function.identity());
        text(row, "title", 60);
        row.take("mode", MODE.read(row.cell("mode")), Function.identity());
        row.take("subject", SUBJECT.read(row.cell("subject")), Function.identity());
        row.take("aim", AIM.read(row.cell("aim")), Function.identity());
        day(row, "startedOn");
        day(row, "endedOn");
        hours(row);
        row.take("venueType", VENUE.read(row.cell("venueType")), Function.identity());
        text(row, "place", 120);
        text(row, "trainer", 80);
        text(row, "organizer", 60);
        text(row, "coOrganizer", 60);
        row.require("title", "startedOn");
    }

    /** A new session of which a register says no more is what most are: a group, taught a trade, on one day. */
    static void assume(ImportRow row) {
        row.values.putIfAbsent("type", TrainingType.OTHER.name());
        row.values.putIfAbsent("mode", Mode.GROUP.name());
        row.values.putIfAbsent("subject", Subject.VOCATIONAL.name());
        row.values.putIfAbsent("aim", aimOf(row.values.get("subject")));
        row.values.putIfAbsent("endedOn", row.values.get("startedOn"));
    }

    private static void hours(ImportRow row) {
        var hours = row.take("hours", NumberCell.read(row.cell("hours")), told -> String.valueOf(told.intValue()));
        if (hours == null || hours.intValue() >= 1 && hours.intValue() <= MOST_HOURS) return;
        row.values.remove("hours");
        row.problem("hours", CODE_UNMAPPED, row.cell("hours").text());
    }

    private static String aimOf(String subject) {
        return subject.equals(Subject.VOCATIONAL.name()) ? Aim.VOCATIONAL.name() : Aim.ADAPTATION.name();
    }

    private static void text(ImportRow row, String field, int most) {
        row.take(field, TextCell.read(row.cell(field), most), Function.identity());
    }

    /** A session may be planned. */
    private void day(ImportRow row, String field) {
        var ahead = context.today().plusYears(YEARS_AHEAD);
        row.take(field, DateCell.read(row.cell(field), ahead), SessionReading::last);
    }

    private static String last(PartialDate date) {
        return date.lastDay().toString();
    }
}
