package guiyan.care.importing;

import guiyan.care.values.CareKind;
import guiyan.platform.Right;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** The register of left-behind children as a file (domain.md L-09); what is not needed of it is not read. */
@Singleton
class ChildCareImport implements ImportFormat {

    private static final List<Column> COLUMNS = List.of(
            Column.of("name", "外出父母", "Parent away", "外出父母", "父亲姓名", "母亲姓名", "流动党员", "党员姓名"),
            Column.of("organization", "党支部", "Branch", "所在支部", "党支部", "支部", "村", "村居"),
            Column.of("birthDate", "父母出生日期", "Parent's birth date", "父母出生日期"),
            Column.of("citizenId", "父母身份证号", "Parent's citizen id", "父母身份证号"),
            Column.of("careName", "儿童称呼", "Child", "firstName", "儿童称呼", "儿童姓名", "姓名"),
            Column.of("externalId", "台账编号", "External id", "台账编号", "外部编号"),
            Column.of("born", "出生年月", "Birth month", "birthMonth", "出生年月", "出生日期"),
            Column.of("stage", "就学情况", "School", "就学情况").choosing(List.of("未入园", "幼儿园", "小学", "初中", "高中", "不在学")),
            Column.of("guardianName", "监护人", "Guardian", "guardian/name", "监护人", "委托监护人姓名", "委托监护人"),
            Column.of("guardianRelation", "监护人关系", "Relation", "guardian/relation", "与被监护人关系", "监护人关系")
                    .choosing(List.of("父母", "祖父母", "叔伯姑舅姨", "兄姐", "其他亲属", "其他")),
            Column.of("guardianPhone", "监护人电话", "Guardian's phone", "guardian/phone", "监护人电话"),
            Column.of("consent", "监护人同意", "Consent", "监护人同意", "是否同意"),
            Column.of("consentGiven", "同意与否", "Consent given", "consent/given", "同意与否"),
            Column.of("consentBy", "同意人", "Consent by", "consent/by", "同意人"),
            Column.of("consentRelation", "同意人关系", "Relation of who consents", "consent/relation", "同意人关系"),
            Column.of("consentOn", "同意日期", "Consent on", "consent/on", "同意日期"),
            Column.of("consentHow", "同意方式", "How", "consent/how", "同意方式").choosing(List.of("书面", "口头")),
            Column.of("needs", "需要", "Needs", "需要", "需求"),
            Column.of("openedOn", "建档日期", "Since", "from", "建档日期"));

    private final CareTools tools;

    ChildCareImport(CareTools tools) {
        this.tools = tools;
    }

    @Override
    public String kind() {
        return "CHILD_CARE_CASES";
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
        return List.of("guardianName", "consentBy", "stage");
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new CarePass(tools, context, CareKind.CHILD);
    }
}
