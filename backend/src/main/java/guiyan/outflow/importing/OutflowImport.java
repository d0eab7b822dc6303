package guiyan.outflow.importing;

import guiyan.outflow.EpisodeTexts;
import guiyan.outflow.Outflows;
import guiyan.outflow.Reverting;
import guiyan.outflow.values.ReasonCell;
import guiyan.people.consents.Consents;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The ledger of those away and of those who have come back, as clerks keep it (domain.md L-02, aliases of 3.3). */
@Singleton
class OutflowImport implements ImportFormat {

    private static final List<Column> OWN = List.of(
            Column.of("departedOn", "外出时间", "Left", "外出时间", "流出时间", "外出日期", "流出日期", "何时外出", "外出年月"),
            Column.of(
                    "destination",
                    "外出地点",
                    "Destination",
                    "外出地点",
                    "外出流向",
                    "流向",
                    "流向地",
                    "流入地",
                    "去向",
                    "务工地点",
                    "现居住地",
                    "外出地址"),
            Column.of("destinationProvince", "流向省", "Province", "流向/省", "流向省", "流出省份", "省"),
            Column.of("destinationCity", "流向市", "City", "流向/市", "流向市", "流向市县", "市"),
            Column.of("destinationCounty", "流向县", "County", "流向/县", "流向县", "县"),
            Column.of("destinationAreaCode", "流向代码", "Area code", "流向代码", "行政区划代码"),
            Column.of("reason", "外出原因", "Reason", "外出原因", "外出事由", "流出原因", "流动原因")
                    .choosing(ReasonCell.WORDS),
            Column.of("channel", "外出渠道", "By which way", "外出渠道", "输出渠道", "务工渠道").choosing(WaysOut.CHANNELS),
            Column.of("departureMode", "外出方式", "How it came about", "外出方式", "输出方式")
                    .choosing(WaysOut.MODES),
            Column.of("employer", "务工单位", "Employer", "务工单位", "工作单位"),
            Column.of("trade", "从事工种", "Trade", "从事工种", "工种"),
            Column.of("phone", "联系电话", "Phone", "联系电话", "手机", "手机号", "手机号码", "电话", "联系方式", "流动党员联系电话", "本人电话"),
            Column.of("certificateHeld", "是否持证", "Certificate", "是否持证", "是否持活动证", "是否持有《中国共产党流动党员活动证》", "活动证"),
            Column.of("certificateNumber", "活动证编号", "Certificate no.", "活动证编号"),
            Column.of("familyContact", "家庭联系人", "Family contact", "家庭联系人/姓名", "家庭联系人", "家属"),
            Column.of("familyPhone", "家庭联系电话", "Family phone", "家庭联系人/电话", "家庭联系电话", "家属电话"),
            Column.of("registeredOn", "登记时间", "Registered", "登记时间", "登记日期"),
            Column.of("returnedOn", "返乡时间", "Returned", "返乡时间", "返回时间", "流回时间", "流回日期", "返回日期"),
            Column.of("incomeBand", "年收入", "Income a year", "年收入", "年收入(元)", "年收入(万元)", "年收入/元", "年收入/万元", "务工年收入"),
            Column.of("note", "备注", "Note", "备注", "说明"));

    final Roll roll;
    final Outflows outflows;
    final EpisodeTexts texts;
    final Reverting reverting;
    final PlaceTexts places;
    final Consents consents;
    final Audit audit;

    OutflowImport(
            Roll roll,
            Outflows outflows,
            EpisodeTexts texts,
            Reverting reverting,
            PlaceTexts places,
            Consents consents,
            Audit audit) {
        this.roll = roll;
        this.outflows = outflows;
        this.texts = texts;
        this.reverting = reverting;
        this.places = places;
        this.consents = consents;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "OUTFLOWS";
    }

    @Override
    public Right right() {
        return Right.OUTFLOWS_WRITE;
    }

    @Override
    public List<Column> columns() {
        return Stream.concat(WhoColumns.ALL.stream(), OWN.stream()).toList();
    }

    @Override
    public List<String> marks() {
        return List.of("departedOn", "destination", "destinationProvince", "returnedOn");
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new OutflowPass(this, context);
    }
}
