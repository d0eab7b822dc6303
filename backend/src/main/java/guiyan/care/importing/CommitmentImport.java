package guiyan.care.importing;

import guiyan.platform.Right;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** Promises to care for families as a file (S-60). */
@Singleton
class CommitmentImport implements ImportFormat {

    private static final List<Column> COLUMNS = List.of(
            Column.of("name", "流动党员", "Member", "流动党员", "党员姓名", "姓名"),
            Column.of("organization", "党支部", "Branch", "所在支部", "党支部", "支部", "村", "村居"),
            Column.of("birthDate", "出生日期", "Birth date", "出生日期", "出生年月"),
            Column.of("citizenId", "身份证号", "Citizen id", "身份证号", "身份证号码"),
            Column.of("caredFor", "照看谁", "Cared for", "照看谁", "照护对象")
                    .choosing(List.of("母亲", "父亲", "祖父母", "配偶", "孩子", "其他")),
            Column.of("carer", "承诺人", "Carer", "承诺人", "谁承诺"),
            Column.of("carerIs", "承诺人身份", "Carer is", "by", "承诺人身份", "承诺人职务")
                    .choosing(List.of("村支书", "联络员", "干部", "党员", "亲属", "邻居")),
            Column.of("from", "承诺日期", "From", "on", "承诺日期", "从哪天起"));

    private final CareTools tools;

    CommitmentImport(CareTools tools) {
        this.tools = tools;
    }

    @Override
    public String kind() {
        return "CARE_COMMITMENTS";
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
        return "caredFor";
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new CommitmentPass(tools, context);
    }
}
