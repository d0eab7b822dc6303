package guiyan.outflow.labour;

import guiyan.areas.Areas;
import guiyan.organizations.Organizations;
import guiyan.people.Persons;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** The register of labourers who left, as a file (domain.md L-11); only what is counted is read. */
@Singleton
class LabourImport implements ImportFormat {

    final LabourOutflows labour;
    final Persons persons;
    final Organizations organizations;
    final Areas areas;
    final Audit audit;

    LabourImport(LabourOutflows labour, Persons persons, Organizations organizations, Areas areas, Audit audit) {
        this.labour = labour;
        this.persons = persons;
        this.organizations = organizations;
        this.areas = areas;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "LABOUR_OUTFLOWS";
    }

    @Override
    public Right right() {
        return Right.OUTFLOWS_WRITE;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("name", "姓名", "Name", "姓名"),
                Column.of("externalId", "外部编号", "External id", "外部编号", "台账编号"),
                Column.of("organization", "村", "Village", "社区(村)", "村", "村居", "支部"),
                Column.of("sex", "性别", "Sex", "性别"),
                Column.of("birthDate", "出生日期", "Birth date", "出生日期", "出生年月"),
                Column.of("departedOn", "外出时间", "Left", "外出时间", "就业时间"),
                Column.of("destinationAreaCode", "就业地代码", "Area code", "就业地代码"),
                Column.of("destination", "就业地点", "Destination", "就业地点", "外出省份", "外出地点"),
                Column.of("ledByCitizenId", "带领人身份证号", "Leader's citizen id", "带领人身份证号"),
                Column.of("ledByName", "带领人", "Leader", "带领人", "带领人姓名"),
                Column.of("organised", "组织输出", "Organised", "组织输出", "是否组织输出"),
                Column.of("returnedOn", "返乡时间", "Returned", "返乡时间"));
    }

    @Override
    public List<String> marks() {
        return List.of("ledByName", "ledByCitizenId", "organised");
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new LabourPass(this, context);
    }
}
