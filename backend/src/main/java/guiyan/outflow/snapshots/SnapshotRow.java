package guiyan.outflow.snapshots;

import guiyan.outflow.Outflow;
import guiyan.outflow.liaisons.LiaisonAssignment;
import guiyan.outflow.values.OutflowStatus;
import guiyan.people.contactpoints.ContactPoint;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One line of a frozen ledger: who is away, and its cells as printed. */
record SnapshotRow(
        @Schema(required = true) PublicId outflowId,
        @Schema(required = true) String name,
        PartialDate departedOn,
        @Schema(required = true) Map<String, String> cells) {

    /** Tells one number from another without giving it away; compared, and never shown. */
    static final String NUMBER = "number";

    private static final int SHORT = 8;

    static SnapshotRow of(Outflow o, OutflowStatus status, ContactPoint phone, LiaisonAssignment charge) {
        var cells = new LinkedHashMap<String, String>();
        put(cells, "status", status);
        put(cells, "departedOn", o.departedOn == null ? o.departedOnText : o.departedOn);
        put(cells, "expectedReturnOn", o.expectedReturnOn);
        put(cells, "reason", o.reason);
        put(cells, "destination", o.destination == null ? null : o.destination.text());
        put(cells, "areaCode", o.destination == null ? null : o.destination.areaCode());
        put(cells, "employer", o.employer);
        put(cells, "trade", o.trade);
        put(cells, "hostOrg", o.hostOrg);
        put(cells, "liaison", charge == null ? null : charge.liaison.name);
        put(cells, "phone", phone == null ? null : phone.value.mask);
        put(cells, NUMBER, phone == null ? null : HexFormat.of().formatHex(phone.value.print, 0, SHORT));
        return new SnapshotRow(PublicId.of(o.id), o.person.name, o.departedOn, cells);
    }

    private static void put(Map<String, String> cells, String cell, Object value) {
        if (value != null) cells.put(cell, value.toString());
    }

    /** The row as it is shown. */
    SnapshotRow shown() {
        var shown = new LinkedHashMap<>(cells);
        shown.remove(NUMBER);
        return new SnapshotRow(outflowId, name, departedOn, shown);
    }
}
