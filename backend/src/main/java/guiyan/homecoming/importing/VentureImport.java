package guiyan.homecoming.importing;

import guiyan.homecoming.ventures.VentureSnapshots;
import guiyan.homecoming.ventures.Ventures;
import guiyan.platform.Right;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** What those who came home have started, with its half-year, as a file (domain.md L-16). */
@Singleton
class VentureImport implements ImportFormat {

    private static final List<Column> COLUMNS = List.of(
            Column.of("name", "姓名", "Name", "姓名", "党员姓名"),
            Column.of("organization", "党支部", "Branch", "所在支部", "党支部", "支部", "村", "村居"),
            Column.of("birthDate", "出生日期", "Birth date", "出生日期", "出生年月"),
            Column.of("citizenId", "身份证号", "Citizen id", "身份证号", "身份证号码"),
            Column.of("externalId", "台账编号", "External id", "台账编号", "外部编号"),
            Column.of("title", "创业项目", "Venture", "创业项目", "项目名称", "实体名称"),
            Column.of("place", "经营地点", "Place", "经营地点", "经营地点（村）"),
            Column.of("field", "行业", "Field", "行业", "所属行业")
                    .choosing(List.of("种植", "养殖", "加工", "建筑", "运输", "商贸", "餐饮", "服务", "村里工作", "其他")),
            Column.of("kind", "经营主体类型", "Kind", "经营主体类型", "主体类型").choosing(List.of("企业", "个体", "合作社", "家庭农场")),
            Column.of("uscc", "统一社会信用代码", "Credit code", "统一社会信用代码"),
            Column.of("registeredOn", "登记日期", "Registered", "登记日期", "登记时间", "注册日期"),
            Column.of("investedAmount", "投资额", "Invested, yuan", "投资额", "投资额（元）"),
            Column.of("investedWan", "投资额（万元）", "Invested, 10,000 yuan", "投资额（万元）"),
            Column.of("leasedMu", "流转土地（亩）", "Leased land, mu", "流转土地", "流转土地（亩）"),
            Column.of("employedCount", "吸纳就业（人）", "Employed", "吸纳就业", "吸纳就业（人）"),
            Column.of("localEmployedCount", "其中本村（人）", "From the village", "其中本村", "其中本村（人）", "本村"),
            Column.of("policies", "享受政策", "Policies", "享受政策"),
            Column.of("status", "现状", "State", "现状").choosing(List.of("筹备", "经营", "停业")),
            Column.of("asOf", "统计日期", "Counted on", "统计日期", "截止日期"));

    final HomecomingTools tools;
    final Ventures ventures;
    final VentureSnapshots snapshots;

    VentureImport(HomecomingTools tools, Ventures ventures, VentureSnapshots snapshots) {
        this.tools = tools;
        this.ventures = ventures;
        this.snapshots = snapshots;
    }

    @Override
    public String kind() {
        return "VENTURES";
    }

    @Override
    public Right right() {
        return Right.HOMECOMING_WRITE;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String keyField() {
        return "title";
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new VenturePass(this, context);
    }
}
