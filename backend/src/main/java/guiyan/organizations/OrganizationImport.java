package guiyan.organizations;

import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Units from a table, found again by their code; a unit above stands earlier in the file or in the store. */
@ApplicationScoped
class OrganizationImport implements ImportFormat {

    private final Organizations organizations;
    private final Audit audit;

    OrganizationImport(Organizations organizations, Audit audit) {
        this.organizations = organizations;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "ORGANIZATIONS";
    }

    @Override
    public Right right() {
        return Right.ORGANIZATIONS_WRITE;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("code", "组织代码", "Code", "组织代码", "党组织代码", "代码"),
                Column.of("parentCode", "上级代码", "Code of the unit above", "上级代码", "上级组织代码"),
                Column.of("level", "级别", "Level", "级别"),
                Column.of("unitKind", "单位类别", "Kind of unit", "单位类别"),
                Column.of("name", "全称", "Full name", "组织全称", "全称", "组织名称"),
                Column.of("shortName", "简称", "Short name", "简称"),
                Column.of("pinyin", "拼音", "Pinyin", "拼音"),
                Column.of("households", "户数", "Households", "户数"),
                Column.of("agriculturalPopulation", "农业人口", "Agricultural population", "农业人口"),
                Column.of("farmlandMu", "耕地(亩)", "Farmland (mu)", "耕地", "耕地面积"),
                Column.of("terrain", "地形", "Terrain", "地形"));
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new OrganizationImportPass(organizations, audit, columns(), context);
    }
}
