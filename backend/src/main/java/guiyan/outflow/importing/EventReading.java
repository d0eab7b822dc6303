package guiyan.outflow.importing;

import static guiyan.platform.importing.ImportCode.*;

import guiyan.outflow.values.LostCircumstance;
import guiyan.outflow.values.VisitReason;
import guiyan.platform.importing.CodeCell;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.TextCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the cells of a row about an event within an absence. */
class EventReading {

    static final String LOST = "CONTACT_LOST";
    static final String RESTORED = "CONTACT_RESTORED";
    static final String VISIT = "HOME_VISIT";
    private static final CodeCell EVENT = new CodeCell(Map.of(
            LOST, LOST, "失去联系", LOST, "失联", LOST, RESTORED, RESTORED, "恢复联系", RESTORED, VISIT, VISIT, "回乡探访", VISIT,
            "回乡", VISIT));
    private static final CodeCell CIRCUMSTANCE = new CodeCell(codes(LostCircumstance.values()));
    private static final CodeCell REASON = new CodeCell(reasons());
    private static final Map<String, List<String>> NEEDED = Map.of(
            LOST, List.of("on", "lostSince", "circumstance", "searchActions"),
            RESTORED, List.of("on"),
            VISIT, List.of("from", "reason"));

    private final ImportContext context;

    EventReading(ImportContext context) {
        this.context = context;
    }

    private static <E extends Enum<E>> Map<String, String> codes(E[] all) {
        var codes = new HashMap<String, String>();
        Stream.of(all).forEach(each -> codes.put(each.name(), each.name()));
        return codes;
    }

    private static Map<String, String> reasons() {
        var reasons = codes(VisitReason.values());
        reasons.putAll(
                Map.of("春节", "SPRING_FESTIVAL", "农忙", "HARVEST", "收割", "HARVEST", "探亲", "FAMILY", "开会", "MEETING"));
        return reasons;
    }

    void read(ImportRow row) {
        var event = row.take("event", EVENT.read(row.cell("event")), Function.identity());
        for (var field : List.of("on", "lostSince", "from", "to")) day(row, field);
        row.take("circumstance", CIRCUMSTANCE.read(row.cell("circumstance")), Function.identity());
        row.take("reason", REASON.read(row.cell("reason")), Function.identity());
        row.take("searchActions", TextCell.read(row.cell("searchActions"), 600), Function.identity());
        row.take("note", TextCell.read(row.cell("note"), 200), Function.identity());
        var needed = event == null ? List.of("event") : NEEDED.get(event);
        row.require(needed.toArray(String[]::new));
    }

    private void day(ImportRow row, String field) {
        var date = DateCell.read(row.cell(field), context.today());
        date.findings().forEach(finding -> row.problem(field, finding));
        if (date.value() != null && date.value().day() != null)
            row.values.put(field, date.value().toString());
    }

    /** A list of a script stands as JSON; a clerk's is cut at commas. */
    static List<String> actions(String text) {
        return Stream.of(text.replaceAll("[\\[\\]\"]", "").split("[,，;；、]"))
                .map(String::strip)
                .filter(action -> !action.isEmpty())
                .map(action -> action.substring(0, Math.min(action.length(), 120)))
                .toList();
    }
}
