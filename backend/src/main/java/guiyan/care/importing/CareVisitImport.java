package guiyan.care.importing;

import guiyan.platform.Right;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** Visits to those in care as a file: days and visitors, never what was found. */
@Singleton
class CareVisitImport implements ImportFormat {

    private static final List<Column> COLUMNS = List.of(
            Column.of("name", "流动党员", "Member", "流动党员", "党员姓名", "姓名"),
            Column.of("organization", "党支部", "Branch", "所在支部", "党支部", "支部", "村", "村居"),
            Column.of("birthDate", "出生日期", "Birth date", "出生日期", "出生年月"),
            Column.of("citizenId", "身份证号", "Citizen id", "身份证号", "身份证号码"),
            Column.of("kind", "照护对象", "In care", "type", "照护对象", "对象").choosing(List.of("孩子", "老人")),
            Column.of("visitedOn", "走访日期", "Visited on", "on", "走访日期", "走访时间", "探访日期"),
            Column.of("actor", "谁去的", "Who went", "by", "谁去的", "走访人身份")
                    .choosing(List.of("照护人", "干部", "党员", "教师", "同学", "邻居")),
            Column.of("visitor", "走访人", "Visitor", "走访人", "探访人"));

    private final CareTools tools;

    CareVisitImport(CareTools tools) {
        this.tools = tools;
    }

    @Override
    public String kind() {
        return "CARE_VISITS";
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
        return "visitedOn";
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new CareVisitPass(tools, context);
    }
}
