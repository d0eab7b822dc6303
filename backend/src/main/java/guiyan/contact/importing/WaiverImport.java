package guiyan.contact.importing;

import guiyan.duties.Duties;
import guiyan.duties.generating.Generation;
import guiyan.duties.generating.Refreshing;
import guiyan.outflow.importing.Roll;
import guiyan.outflow.importing.WhoColumns;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.crypto.Vault;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Duties that need not be done, as a file: which, about whom, why. */
@Singleton
class WaiverImport implements ImportFormat {

    private static final List<Column> OWN = List.of(
            Column.of("dutyType", "事项", "Duty", "事项", "联系事项").choosing(List.of("月通话", "季度汇报", "七一贺卡")),
            Column.of("period", "期间", "Period", "期间", "月份"),
            Column.of("reason", "免办原因", "Reason", "免办原因", "原因").choosing(List.of("在家", "本人不愿", "生病", "其他")),
            Column.of("note", "备注", "Note", "备注", "说明"));

    final Roll roll;
    final Duties duties;
    final Vault vault;
    final Audit audit;
    final Caller caller;
    private final Generation generation;
    private final Refreshing refreshing;

    WaiverImport(
            Roll roll,
            Duties duties,
            Vault vault,
            Audit audit,
            Caller caller,
            Generation generation,
            Refreshing refreshing) {
        this.roll = roll;
        this.duties = duties;
        this.vault = vault;
        this.audit = audit;
        this.caller = caller;
        this.generation = generation;
        this.refreshing = refreshing;
    }

    /** What the files before this one make due is there when its rows are judged. */
    void letDutiesArise() {
        refreshing.run();
        generation.run();
    }

    @Override
    public String kind() {
        return "DUTY_WAIVERS";
    }

    @Override
    public Right right() {
        return Right.DUTIES_WRITE;
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(WhoColumns.ALL.stream(), OWN.stream()).toList();
    }

    @Override
    public String keyField() {
        return "dutyType";
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new WaiverPass(this, context);
    }
}
