package guiyan.jobs.importing;

import guiyan.areas.Areas;
import guiyan.jobs.employers.Employers;
import guiyan.jobs.vacancies.Vacancies;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** Posts, as a file (domain.md L-13); how many of each sex are wanted is not read. */
@Singleton
class VacancyImport implements ImportFormat {

    final Vacancies vacancies;
    final Employers employers;
    final ImportingUnits units;
    final Areas areas;
    final Audit audit;

    VacancyImport(Vacancies vacancies, Employers employers, ImportingUnits units, Areas areas, Audit audit) {
        this.vacancies = vacancies;
        this.employers = employers;
        this.units = units;
        this.areas = areas;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "VACANCIES";
    }

    @Override
    public Right right() {
        return Right.VACANCIES_WRITE;
    }

    @Override
    public String keyField() {
        return "title";
    }

    @Override
    public List<String> marks() {
        return List.of("title", "headcount");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("employer", "单位名称", "Employer", "单位名称", "用人单位", "招聘单位"),
                Column.of("uscc", "统一社会信用代码", "Credit code", "统一社会信用代码", "统一信用代码", "信用代码"),
                Column.of("externalId", "外部编号", "External id", "外部编号", "岗位编号"),
                Column.of("title", "招聘工种", "Post", "招聘工种", "岗位", "岗位名称", "招聘岗位"),
                Column.of("headcount", "招聘总人数", "How many", "招聘总人数", "招聘人数", "人数"),
                Column.of("wage", "月工资", "Wage", "月工资", "工资", "工资待遇", "月薪"),
                Column.of("wageFrom", "最低月工资", "Lowest wage", "最低月工资", "月薪(最低)"),
                Column.of("wageTo", "最高月工资", "Highest wage", "最高月工资", "月薪(最高)"),
                Column.of("lodging", "住宿", "Lodging", "住宿", "食宿").choosing(List.of("包住", "自费", "不提供")),
                Column.of("areaCode", "工作地代码", "Area code", "工作地代码"),
                Column.of("place", "工作地点", "Place", "工作地点", "用工区域"),
                Column.of("validFrom", "有效起始日期", "Valid from", "有效起始日期", "起始日期"),
                Column.of("validTo", "有效终止日期", "Valid through", "有效终止日期", "终止日期", "截止日期"),
                Column.of("source", "信息来源", "Source", "信息来源", "岗位来源"),
                Column.of("words", "其他说明", "Words", "其他说明", "工种说明"),
                Column.of("phone", "联系电话", "Phone", "联系电话"),
                Column.of("verifiedOn", "核实日期", "Verified on", "核实日期", "核实时间"),
                Column.of("verifiedBy", "核实人", "Verified by", "核实人"));
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new VacancyPass(this, context);
    }
}
