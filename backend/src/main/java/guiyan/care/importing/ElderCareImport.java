package guiyan.care.importing;

import guiyan.care.values.CareKind;
import guiyan.platform.Right;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** The register of elders in care as a file (domain.md L-10); health and sex are not read. */
@Singleton
class ElderCareImport implements ImportFormat {

    private static final List<Column> COLUMNS = List.of(
            Column.of("name", "外出子女", "Member away", "onBehalfOf/name", "外出子女", "流动党员", "党员姓名"),
            Column.of("organization", "党支部", "Branch", "所在支部", "党支部", "支部", "村", "村居"),
            Column.of("birthDate", "子女出生日期", "Member's birth date", "子女出生日期"),
            Column.of("citizenId", "子女身份证号", "Member's citizen id", "子女身份证号"),
            // Last, because a script calls the elder's own name just that.
            Column.of("careName", "老人姓名", "Elder", "name", "老人姓名", "姓名"),
            Column.of("externalId", "台账编号", "External id", "台账编号", "外部编号"),
            Column.of("born", "出生年份", "Birth year", "birthYear", "出生年份", "出生年月"),
            Column.of("livesAlone", "是否独居", "Lives alone", "是否独居", "独居"),
            Column.of("carer", "帮扶责任人", "Carer", "帮扶责任人", "照护人"),
            Column.of("needs", "需要", "Needs", "需要", "需求"),
            Column.of("openedOn", "建档日期", "Since", "from", "建档日期"),
            Column.of("visitEvery", "探访频次", "How often", "探访频次"));

    private final CareTools tools;

    ElderCareImport(CareTools tools) {
        this.tools = tools;
    }

    @Override
    public String kind() {
        return "ELDER_CARE_CASES";
    }

    @Override
    public Right right() {
        return Right.CARE_OPEN;
    }

    @Override
    public List<Column> columns() {
        return COLUMNS;
    }

    @Override
    public String keyField() {
        return "careName";
    }

    @Override
    public List<String> marks() {
        return List.of("livesAlone", "visitEvery");
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new CarePass(tools, context, CareKind.ELDER);
    }
}
