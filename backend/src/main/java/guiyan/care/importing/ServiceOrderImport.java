package guiyan.care.importing;

import guiyan.care.orders.HelpingHands;
import guiyan.care.orders.ServiceOrders;
import guiyan.outflow.importing.Roll;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** The register of help for families as a file (domain.md L-17). */
@Singleton
class ServiceOrderImport implements ImportFormat {

    private static final List<Column> COLUMNS = List.of(
            Column.of("name", "流动党员", "Member", "onBehalfOf/name", "流动党员", "党员姓名", "姓名"),
            Column.of("organization", "党支部", "Branch", "所在支部", "党支部", "支部", "村", "村居"),
            Column.of("birthDate", "出生日期", "Birth date", "出生日期", "出生年月"),
            Column.of("citizenId", "身份证号", "Citizen id", "身份证号", "身份证号码"),
            Column.of("externalId", "台账编号", "External id", "台账编号", "外部编号"),
            Column.of("task", "需帮扶事项", "Task", "需帮扶事项", "帮扶事项", "事项").choosing(List.of("犁田", "插秧", "施肥", "收割", "其他农活")),
            Column.of("paddyMu", "水田（亩）", "Paddy, mu", "水田", "水田（亩）"),
            Column.of("dryLandMu", "旱地（亩）", "Dry land, mu", "旱地", "旱地（亩）"),
            Column.of("forestMu", "山林（亩）", "Forest, mu", "山林", "山林（亩）"),
            Column.of("requestedOn", "提出时间", "Requested", "提出时间", "登记时间"),
            Column.of("dueBy", "需要时间", "Due", "需要时间", "最迟时间"),
            Column.of("helpers", "人数", "Helpers", "人数", "帮扶人数"),
            Column.of("personDays", "工日", "Person-days", "工日"),
            Column.of("doneOn", "完成时间", "Done", "完成时间"),
            Column.of("confirmedBy", "户主确认", "Confirmed by", "户主确认", "确认人")
                    .choosing(List.of("配偶", "父母", "子女", "本人", "其他")));

    final Roll roll;
    final ServiceOrders orders;
    final HelpingHands helpers;
    final Audit audit;
    final Caller caller;

    ServiceOrderImport(Roll roll, ServiceOrders orders, HelpingHands helpers, Audit audit, Caller caller) {
        this.roll = roll;
        this.orders = orders;
        this.helpers = helpers;
        this.audit = audit;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "FAMILY_SERVICE_ORDERS";
    }

    @Override
    public Right right() {
        return Right.SERVICES_WRITE;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String keyField() {
        return "task";
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new ServiceOrderPass(this, context);
    }
}
