package guiyan.homecoming.importing;

import guiyan.homecoming.opportunities.Opportunities;
import guiyan.organizations.WritingUnits;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** What there is to be done at home, as a file. */
@Singleton
class OpportunityImport implements ImportFormat {

    private static final List<Column> COLUMNS = List.of(
            Column.of("title", "项目名称", "Project", "项目名称", "项目"),
            Column.of("field", "行业", "Field", "行业", "领域")
                    .choosing(List.of("种植", "养殖", "加工", "建筑", "运输", "商贸", "餐饮", "服务", "村里工作", "其他")),
            Column.of("place", "地点", "Place", "地点", "项目地点"),
            Column.of("details", "项目内容", "What there is", "项目内容", "内容"),
            Column.of("askWhom", "联系谁", "Whom to ask", "联系谁", "联系人"),
            Column.of("phone", "联系电话", "Telephone", "联系电话", "电话"),
            Column.of("verifiedOn", "核实日期", "Verified on", "核实日期"),
            Column.of("validThrough", "有效期至", "Through", "有效期至", "截止日期"));

    final Opportunities opportunities;
    final WritingUnits units;
    final Audit audit;

    OpportunityImport(Opportunities opportunities, WritingUnits units, Audit audit) {
        this.opportunities = opportunities;
        this.units = units;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "PROJECT_OPPORTUNITIES";
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
    public List<String> marks() {
        return List.of("askWhom");
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new OpportunityPass(this, context);
    }
}
