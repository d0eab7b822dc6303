package guiyan.jobs.importing;

import guiyan.areas.Areas;
import guiyan.jobs.employers.Employers;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** Employers, as a file. */
@Singleton
class EmployerImport implements ImportFormat {

    final Employers employers;
    final ImportingUnits units;
    final Areas areas;
    final Audit audit;

    EmployerImport(Employers employers, ImportingUnits units, Areas areas, Audit audit) {
        this.employers = employers;
        this.units = units;
        this.areas = areas;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "EMPLOYERS";
    }

    @Override
    public Right right() {
        return Right.VACANCIES_WRITE;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("name", "单位名称", "Employer", "单位名称", "用人单位", "企业名称"),
                Column.of("externalId", "外部编号", "External id", "外部编号", "单位编号"),
                Column.of("uscc", "统一社会信用代码", "Credit code", "统一社会信用代码", "统一信用代码", "信用代码"),
                Column.of("individualBusiness", "个体户", "Individual business", "个体户", "是否个体户"),
                Column.of("areaCode", "行政区划代码", "Area code", "行政区划代码", "所在地代码"),
                Column.of("address", "地址", "Address", "地址", "单位地址"),
                Column.of("industry", "行业门类", "Industry", "行业门类", "行业"),
                Column.of("phone", "联系电话", "Phone", "联系电话", "电话"));
    }

    @Override
    public List<String> marks() {
        return List.of("industry", "individualBusiness");
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new EmployerPass(this, context);
    }
}
