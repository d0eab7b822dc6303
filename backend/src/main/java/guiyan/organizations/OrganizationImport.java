package guiyan.organizations;

import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.FilledSheet;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Units from a table, found again by their code; a unit above stands earlier in the file or in the store. */
@Singleton
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
                Column.of("level", "级别", "Level", "级别").choosing(names(Level.values())),
                Column.of("unitKind", "单位类别", "Kind of unit", "单位类别").choosing(names(UnitKind.values())),
                Column.of("name", "全称", "Full name", "组织全称", "全称", "组织名称"),
                Column.of("shortName", "简称", "Short name", "简称"),
                Column.of("pinyin", "拼音", "Pinyin", "拼音"),
                Column.of("households", "户数", "Households", "户数"),
                Column.of("agriculturalPopulation", "农业人口", "Agricultural population", "农业人口"),
                Column.of("farmlandMu", "耕地(亩)", "Farmland (mu)", "耕地", "耕地面积"),
                Column.of("terrain", "地形", "Terrain", "地形"));
    }

    private static List<String> names(Enum<?>[] all) {
        return Stream.of(all).map(Enum::name).toList();
    }

    @Override
    public List<FilledSheet> filled(Scope scope) {
        var units = organizations.inScope(scope);
        var codes = units.stream().collect(Collectors.toMap(unit -> unit.id, unit -> unit.code));
        var rows = units.stream().map(unit -> row(unit, codes)).toList();
        return List.of(new FilledSheet("党组织", rows));
    }

    private Map<String, String> row(Organization unit, Map<Long, String> codes) {
        var row = OrganizationTexts.of(unit);
        row.put("code", unit.code);
        row.put("level", unit.level.name());
        if (unit.parentId != null) row.put("parentCode", codes.computeIfAbsent(unit.parentId, this::code));
        return row;
    }

    private String code(long id) {
        return organizations.findById(id).code;
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new OrganizationImportPass(organizations, audit, columns(), context);
    }
}
