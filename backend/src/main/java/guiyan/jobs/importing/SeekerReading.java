package guiyan.jobs.importing;

import guiyan.jobs.values.Trade;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.Cell;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportCode;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.Parsed;
import guiyan.platform.importing.Plain;
import guiyan.platform.importing.TextCell;
import guiyan.platform.importing.YesNoCell;
import java.util.Map;
import java.util.function.Function;

/** Reads the cells of a row that say what work somebody looks for. */
class SeekerReading {

    private static final CodeCell REACH = new CodeCell(Map.ofEntries(
            Map.entry("本县", "OWN_COUNTY"),
            Map.entry("县内", "OWN_COUNTY"),
            Map.entry("本省", "OWN_PROVINCE"),
            Map.entry("省内", "OWN_PROVINCE"),
            Map.entry("不限", "ANYWHERE"),
            Map.entry("省外", "ANYWHERE"),
            Map.entry("OWN_COUNTY", "OWN_COUNTY"),
            Map.entry("OWN_PROVINCE", "OWN_PROVINCE"),
            Map.entry("ANYWHERE", "ANYWHERE")));

    private final ImportContext context;

    SeekerReading(ImportContext context) {
        this.context = context;
    }

    void read(ImportRow row) {
        row.take("externalId", TextCell.read(row.cell("externalId"), 80), Function.identity());
        row.take("trade", Trade.CELL.read(row.cell("trade")), Function.identity());
        row.take("grade", TextCell.read(row.cell("grade"), 20), Function.identity());
        row.take("years", years(row.cell("years")), String::valueOf);
        row.take("reach", REACH.read(row.cell("reach")), Function.identity());
        row.take("wageLeast", OfferCells.wage(row.cell("wageLeast")), wage -> String.valueOf(wage.from()));
        for (var wish : new String[] {"lodging", "contract", "insurance"})
            row.take(wish, YesNoCell.read(row.cell(wish)), String::valueOf);
        var ahead = context.today().plusYears(1);
        row.take("freeFrom", DateCell.read(row.cell("freeFrom"), ahead), SeekerReading::last);
        row.take("words", TextCell.read(row.cell("words"), 200), Function.identity());
        row.require("trade");
    }

    private static String last(PartialDate date) {
        return date.lastDay().toString();
    }

    private static Parsed<Integer> years(Cell cell) {
        if (Plain.saysNothing(cell)) return Parsed.empty();
        var text = Plain.tight(cell).replace("年", "");
        return text.matches("\\d{1,2}")
                ? Parsed.of(Integer.valueOf(text))
                : Parsed.refused(ImportCode.CODE_UNMAPPED, cell.text());
    }
}
