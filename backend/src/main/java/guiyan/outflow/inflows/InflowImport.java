package guiyan.outflow.inflows;

import guiyan.areas.Areas;
import guiyan.organizations.Organizations;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** The register of those who have come in, as a file (domain.md L-04). */
@Singleton
class InflowImport implements ImportFormat {

    final Inflows inflows;
    final Organizations organizations;
    final Areas areas;
    final Audit audit;

    InflowImport(Inflows inflows, Organizations organizations, Areas areas, Audit audit) {
        this.inflows = inflows;
        this.organizations = organizations;
        this.areas = areas;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "INFLOWS";
    }

    @Override
    public Right right() {
        return Right.OUTFLOWS_WRITE;
    }

    @Override
    public String keyField() {
        return "name";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("name", "姓名", "Name", "姓名", "党员姓名"),
                Column.of("organization", "党支部", "Branch", "所在党支部", "所在支部", "党支部", "支部", "村", "村居"),
                Column.of("sex", "性别", "Sex", "性别"),
                Column.of("birthDate", "出生日期", "Birth date", "出生年月", "出生日期", "生日"),
                Column.of("homeAreaCode", "流入前行政区划代码", "Home area code", "流入前行政区划代码"),
                Column.of("homeArea", "流入前所在地", "Home area", "流入前所在省份", "流入前所在地"),
                Column.of("homeOrganization", "组织关系所在地", "Home organization", "组织关系所在地", "组织关系所在党组织"),
                Column.of("certificateHeld", "是否持证", "Certificate", "是否持证", "是否持有《中国共产党流动党员活动证》"),
                Column.of("formerOccupation", "原职业", "Former occupation", "原职业"),
                Column.of("joinedOn", "入党时间", "Joined", "入党时间", "入党日期"),
                Column.of("arrivedOn", "流入时间", "Arrived", "流入时间", "流入日期"),
                Column.of("reason", "流入原因", "Reason", "流入原因"),
                Column.of("leftOn", "流出时间", "Left again", "离开时间", "流出时间"));
    }

    @Override
    public List<String> marks() {
        return List.of("arrivedOn");
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new InflowPass(this, context);
    }
}
