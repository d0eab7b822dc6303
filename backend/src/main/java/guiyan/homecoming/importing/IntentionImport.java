package guiyan.homecoming.importing;

import guiyan.homecoming.intentions.ReturnIntentions;
import guiyan.platform.Right;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** Who would like to come back, as a file. */
@Singleton
class IntentionImport implements ImportFormat {

    private static final List<Column> COLUMNS = List.of(
            Column.of("name", "姓名", "Name", "姓名", "党员姓名"),
            Column.of("organization", "党支部", "Branch", "所在支部", "党支部", "支部", "村", "村居"),
            Column.of("birthDate", "出生日期", "Birth date", "出生日期", "出生年月"),
            Column.of("citizenId", "身份证号", "Citizen id", "身份证号", "身份证号码"),
            Column.of("askedOn", "询问日期", "Asked", "询问日期", "登记日期", "征询时间"),
            Column.of("answer", "返乡意愿", "Answer", "返乡意愿", "意愿").choosing(List.of("愿意", "未定", "暂不")),
            Column.of("field", "想做什么", "Field", "想做什么", "意向项目", "意向行业")
                    .choosing(List.of("种植", "养殖", "加工", "建筑", "运输", "商贸", "餐饮", "服务", "村里工作", "其他")),
            Column.of("horizon", "打算何时", "When", "打算何时", "意向时间").choosing(List.of("半年内", "一年内", "以后")));

    final HomecomingTools tools;
    final ReturnIntentions intentions;

    IntentionImport(HomecomingTools tools, ReturnIntentions intentions) {
        this.tools = tools;
        this.intentions = intentions;
    }

    @Override
    public String kind() {
        return "RETURN_INTENTIONS";
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
        return "answer";
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new IntentionPass(this, context);
    }
}
