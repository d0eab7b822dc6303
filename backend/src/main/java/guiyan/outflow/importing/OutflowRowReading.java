package guiyan.outflow.importing;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.outflow.values.ReasonCell;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.Plain;
import guiyan.platform.importing.TextCell;
import guiyan.platform.importing.YesNoCell;
import java.util.function.Function;

/** Reads the cells of one row of a ledger of those away (data rules of domain.md 3.4). */
class OutflowRowReading {

    private final WhoReading who;
    private final PlaceTexts places;
    private final ImportContext context;

    OutflowRowReading(WhoReading who, PlaceTexts places, ImportContext context) {
        this.who = who;
        this.places = places;
        this.context = context;
    }

    void read(ImportRow row) {
        who.read(row);
        departure(row);
        places.read(row);
        row.take("reason", ReasonCell.read(row.cell("reason")), Enum::name);
        WaysOut.read(row);
        row.take("employer", TextCell.read(row.cell("employer"), 120), Function.identity());
        row.take("trade", TextCell.read(row.cell("trade"), 60), Function.identity());
        certificate(row);
        Phones.read(row);
        registration(row);
        row.take("returnedOn", DateCell.read(row.cell("returnedOn"), context.today()), PartialDate::toString);
        requireOrder(row);
        var read = TextCell.read(row.cell("note"), 400);
        read.findings().forEach(finding -> row.problem("note", finding));
        var note = read.value();
        if (note != null) row.values.merge("note", note, (name, text) -> name + ";" + text);
    }

    /** A vague departure keeps its words. */
    private void departure(ImportRow row) {
        var cell = row.cell("departedOn");
        var date = DateCell.read(cell, context.today());
        row.take("departedOn", date, PartialDate::toString);
        if (date.has(DATE_VAGUE) || date.has(DATE_AMBIGUOUS)) words(row);
    }

    private static void words(ImportRow row) {
        row.take("departedOnText", TextCell.read(row.cell("departedOn"), 80), Function.identity());
    }

    /** Only a day says when somebody was registered; a month of it is left out. */
    private void registration(ImportRow row) {
        var date = DateCell.read(row.cell("registeredOn"), context.today());
        date.findings().forEach(finding -> row.problem("registeredOn", finding));
        if (date.value() != null && date.value().day() != null)
            row.values.put("registeredOn", date.value().toString());
    }

    /** A number of a certificate says that there is one; of the rest only where the ledger has a column for it. */
    private static void certificate(ImportRow row) {
        var isAsked = row.headings.containsKey("certificateHeld") || row.headings.containsKey("certificateNumber");
        if (!isAsked) return;
        var held = row.take("certificateHeld", YesNoCell.read(row.cell("certificateHeld")), String::valueOf);
        var numbered = !Plain.saysNothing(row.cell("certificateNumber"));
        row.values.put("certificateHeld", String.valueOf(numbered || Boolean.TRUE.equals(held)));
    }

    private static void requireOrder(ImportRow row) {
        var left = row.values.get("departedOn");
        var back = row.values.get("returnedOn");
        if (left != null && back != null && PartialDate.parse(left).isSurelyAfter(PartialDate.parse(back)))
            row.problem("returnedOn", END_BEFORE_START, row.cell("returnedOn").text());
    }
}
