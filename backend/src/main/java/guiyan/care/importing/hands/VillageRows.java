package guiyan.care.importing.hands;

import static guiyan.platform.importing.ImportCode.CODE_UNMAPPED;
import static guiyan.platform.importing.ImportCode.ORGANIZATION_UNKNOWN;

import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.organizations.UnitNames;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.NumberCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads of which village a row is, and its days: of the calendar, and of work. */
class VillageRows {

    private static final BigDecimal LEAST = new BigDecimal("0.5");
    private static final BigDecimal MOST = BigDecimal.valueOf(60);

    private final Map<String, Organization> units;
    private final UnitNames names;

    VillageRows(Organizations organizations, ImportContext context) {
        var branches = organizations.branches(context.scope());
        units = branches.stream().collect(Collectors.toMap(unit -> unit.code, Function.identity()));
        names = new UnitNames(branches);
    }

    /** The village that is written, else the one the sheet is called by. */
    void read(ImportRow row) {
        var written = row.cell("organization").text();
        var named = written.isBlank() ? row.sheetName : written;
        var unit = names.find(named);
        if (unit == null) row.problem("organization", ORGANIZATION_UNKNOWN, named, names.near(named));
        else row.values.put("organization", unit.code);
    }

    Organization unit(ImportRow row) {
        return units.get(row.values.get("organization"));
    }

    /** A day that is not told to the day counts for nothing. */
    static void day(ImportRow row, String field, LocalDate latest) {
        var date = DateCell.read(row.cell(field), latest);
        date.findings().forEach(finding -> row.problem(field, finding));
        if (date.value() != null && date.value().day() != null)
            row.values.put(field, date.value().toString());
    }

    /** Half days of work at the least, as the forms take them. */
    static void daysOfWork(ImportRow row) {
        var read = NumberCell.read(row.cell("days"));
        read.findings().forEach(finding -> row.problem("days", finding));
        if (read.value() == null) return;
        var days = read.value().setScale(1, RoundingMode.HALF_UP);
        if (days.compareTo(LEAST) < 0 || days.compareTo(MOST) > 0)
            row.problem("days", CODE_UNMAPPED, row.cell("days").text());
        else row.values.put("days", days.toPlainString());
    }
}
