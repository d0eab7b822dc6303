package guiyan.outflow.importing;

import guiyan.outflow.ContactLosses;
import guiyan.outflow.HomeVisits;
import guiyan.outflow.Ledger;
import guiyan.outflow.Outflows;
import guiyan.outflow.Reverting;
import guiyan.platform.Right;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** What came between departure and return, as a file: contact lost and restored, times at home. */
@Singleton
class EventImport implements ImportFormat {

    private static final List<Column> OWN = List.of(
            Column.of("event", "事项", "Event", "事项", "事件").choosing(List.of("失去联系", "恢复联系", "回乡探访")),
            Column.of("on", "日期", "On", "日期", "时间"),
            Column.of("lostSince", "失联起始", "Lost since", "失联起始", "失去联系日期"),
            Column.of("circumstance", "失联情形", "Circumstance", "失联情形"),
            Column.of("searchActions", "查找经过", "Search", "查找经过"),
            Column.of("from", "回乡时间", "From", "回乡时间"),
            Column.of("to", "返程时间", "To", "返程时间", "离乡时间"),
            Column.of("reason", "回乡事由", "Reason", "回乡事由", "事由"),
            Column.of("note", "备注", "Note", "备注", "说明"));

    final Roll roll;
    final Outflows outflows;
    final HomeVisits visits;
    final ContactLosses losses;
    final Ledger ledger;
    final Reverting reverting;

    EventImport(
            Roll roll, Outflows outflows, HomeVisits visits, ContactLosses losses, Ledger ledger, Reverting reverting) {
        this.roll = roll;
        this.outflows = outflows;
        this.visits = visits;
        this.losses = losses;
        this.ledger = ledger;
        this.reverting = reverting;
    }

    @Override
    public String kind() {
        return "OUTFLOW_EVENTS";
    }

    @Override
    public Right right() {
        return Right.OUTFLOWS_WRITE;
    }

    @Override
    public String keyField() {
        return "event";
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(WhoColumns.ALL.stream(), OWN.stream()).toList();
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new EventPass(this, context);
    }
}
