package guiyan.jobs.importing;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.areas.Area;
import guiyan.areas.Areas;
import guiyan.jobs.values.Provision;
import guiyan.jobs.values.VacancySource;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.Uscc;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportCode;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.importing.ImportRow.RowProblem;
import guiyan.platform.importing.Severity;
import guiyan.platform.importing.TextCell;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Reads the cells of a row about a post. */
class VacancyReading {

    private static final int YEARS_AHEAD = 5;
    private static final CodeCell SOURCE = new CodeCell(sources());
    private static final CodeCell LODGING = new CodeCell(Map.of(
            "包住", "FREE", "包食宿", "FREE", "包吃住", "FREE", "自费", "PAID", "不提供", "NONE", "FREE", "FREE", "PAID", "PAID",
            "NONE", "NONE"));

    private final Areas areas;
    private final ImportContext context;
    private final String home;

    VacancyReading(Areas areas, ImportContext context, String home) {
        this.areas = areas;
        this.context = context;
        this.home = home;
    }

    private static Map<String, String> sources() {
        var sources = new HashMap<>(Map.of(
                "招商引资",
                "INVESTMENT_TRIP",
                "考察出差",
                "BUSINESS_TRIP",
                "出差",
                "BUSINESS_TRIP",
                "互联网",
                "INTERNET",
                "熟人",
                "PERSONAL_NETWORK",
                "用人单位",
                "EMPLOYER",
                "劳动部门",
                "LABOUR_BUREAU"));
        for (var source : VacancySource.values()) sources.put(source.name(), source.name());
        return sources;
    }

    void read(ImportRow row) {
        row.seen = row.cell("employer").text();
        code(row);
        row.take("title", TextCell.read(row.cell("title"), 60), Function.identity());
        row.take("externalId", TextCell.read(row.cell("externalId"), 80), Function.identity());
        row.take("headcount", OfferCells.headcount(row.cell("headcount")), String::valueOf);
        wage(row);
        row.take("lodging", LODGING.read(row.cell("lodging"), Provision::valueOf), Enum::name);
        row.take("source", SOURCE.read(row.cell("source")), Function.identity());
        row.take("words", TextCell.read(row.cell("words"), 500), Function.identity());
        row.take("phone", TextCell.read(row.cell("phone"), 40), Function.identity());
        place(row);
        day(row, "validFrom");
        day(row, "validTo");
        verified(row);
        row.require("title", "validFrom", "validTo");
        if (!row.isRejected() && ends(row).isBefore(LocalDate.parse(row.values.get("validFrom"))))
            row.problem("validTo", END_BEFORE_START, row.cell("validTo").text());
    }

    private static LocalDate ends(ImportRow row) {
        return LocalDate.parse(row.values.get("validTo"));
    }

    /** A code that cannot be one says that nobody is named: the row is about the employer, whose code it is. */
    private static void code(ImportRow row) {
        var code = Uscc.read(row.cell("uscc"));
        if (code.value() != null) row.values.put("uscc", code.value());
        code.findings().forEach(finding -> employer(row, finding.code(), "uscc", finding.value()));
    }

    /** Rejects a row because of its employer, as written in that column. */
    static void employer(ImportRow row, ImportCode code, String column, String written) {
        row.problems.add(new RowProblem(Severity.ERROR, code, row.headings.get(column), "/employer", written));
        row.outcome = Outcome.REJECTED;
    }

    private static void wage(ImportRow row) {
        var range = OfferCells.wage(row.cell("wage"));
        range.findings()
                .forEach(finding -> row.problems.add(new RowProblem(
                        Severity.WARNING, finding.code(), row.headings.get("wage"), "/wageFrom", finding.value())));
        if (range.value() != null) {
            row.values.put("wageFrom", String.valueOf(range.value().from()));
            row.values.put("wageTo", String.valueOf(range.value().to()));
        }
        row.take("wageFrom", OfferCells.wage(row.cell("wageFrom")), wage -> String.valueOf(wage.from()));
        row.take("wageTo", OfferCells.wage(row.cell("wageTo")), wage -> String.valueOf(wage.to()));
    }

    private void place(ImportRow row) {
        var text = row.take("place", TextCell.read(row.cell("place"), 120), Function.identity());
        var code = row.cell("areaCode").text().strip();
        if (!code.isEmpty()) {
            var area = areas.current(code).map(Area::code);
            area.ifPresent(current -> row.values.put("areaCode", current));
            if (area.isEmpty()) row.problem("areaCode", AREA_UNKNOWN, code);
        } else if (text != null) {
            var place = areas.parse(text, home);
            if (place.areaCode() != null) row.values.put("areaCode", place.areaCode());
            else if (place.isAmbiguous()) row.problem("place", AREA_AMBIGUOUS, text);
            else if (place.isUnknown()) row.problem("place", AREA_UNKNOWN, text);
        }
    }

    /** Who has asked the employer counts only with the day on which he did. */
    private void verified(ImportRow row) {
        row.take("verifiedOn", DateCell.read(row.cell("verifiedOn"), context.today()), VacancyReading::last);
        if (row.values.get("verifiedOn") == null) return;
        row.take("verifiedBy", TextCell.read(row.cell("verifiedBy"), 80), Function.identity());
    }

    /** A post may hold until a day that is still to come. */
    private void day(ImportRow row, String field) {
        var ahead = context.today().plusYears(YEARS_AHEAD);
        row.take(field, DateCell.read(row.cell(field), ahead), VacancyReading::last);
    }

    private static String last(PartialDate date) {
        return date.lastDay().toString();
    }
}
