package guiyan.outflow.importing;

import guiyan.platform.importing.Column;
import java.util.List;

/** The columns by which a row says whom it is about; they identify and check, and change nobody. */
public final class WhoColumns {

    public static final List<Column> ALL = List.of(
            Column.of("name", "姓名", "Name", "姓名", "党员姓名", "流动党员姓名"),
            Column.of("organization", "党支部", "Branch", "所在支部", "所在党支部", "党支部", "支部", "村", "村居", "所属党组织", "正式组织关系所在支部"),
            Column.of("sex", "性别", "Sex", "性别"),
            Column.of("birthDate", "出生日期", "Birth date", "出生年月", "出生日期", "出生时间", "出生年月日", "生日"),
            Column.of("citizenId", "身份证号", "Citizen id", "身份证号", "身份证号码", "身份证", "公民身份号码", "公民身份证号", "证件号码"));

    private WhoColumns() {}
}
