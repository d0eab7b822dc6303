package guiyan.jobs.importing;

import guiyan.jobs.seekers.JobSeekers;
import guiyan.members.Members;
import guiyan.people.importing.WhoTools;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** Who looks for work, as the labour market's form has it (domain.md L-12); what it asks too much is not read. */
@Singleton
class SeekerImport implements ImportFormat {

    final JobSeekers seekers;
    final WhoTools who;
    final Members members;
    final Audit audit;

    SeekerImport(JobSeekers seekers, WhoTools who, Members members, Audit audit) {
        this.seekers = seekers;
        this.who = who;
        this.members = members;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "JOB_SEEKERS";
    }

    @Override
    public Right right() {
        return Right.REFERRALS_WRITE;
    }

    @Override
    public String keyField() {
        return "name";
    }

    @Override
    public List<String> marks() {
        return List.of("trade", "wageLeast");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("externalId", "求职编号", "Number", "求职编号", "求职登记号"),
                Column.of("name", "姓名", "Who", "person/name", "姓名", "求职者"),
                Column.of("organization", "村", "Village", "person/organization", "村", "村居", "户口所在地"),
                Column.of("sex", "性别", "Sex", "person/sex", "性别"),
                Column.of("birthDate", "出生日期", "Birth date", "person/birthDate", "出生日期", "出生年月"),
                Column.of("citizenId", "身份证号码", "Citizen id", "person/citizenId", "身份证号码", "身份证号"),
                Column.of("personExternalId", "人员编号", "Person's number", "person/externalId", "人员编号"),
                Column.of("trade", "求职工种", "Trade", "求职工种", "职业技能", "工种"),
                Column.of("grade", "技术等级", "Grade", "技术等级", "职业资格等级"),
                Column.of("years", "从事年限", "Years", "从事年限"),
                Column.of("reach", "工作地区", "How far", "工作地区", "就业区域意向").choosing(List.of("本县", "本省", "不限")),
                Column.of("wageLeast", "月薪(最低)", "Least wage", "月薪(最低)", "月薪（最低）", "最低月薪", "工资收入意向"),
                Column.of("lodging", "要求住宿", "Lodging", "要求住宿").choosing(List.of("是", "否")),
                Column.of("contract", "要求合同", "Contract", "要求合同").choosing(List.of("是", "否")),
                Column.of("insurance", "要求保险", "Insurance", "要求保险").choosing(List.of("是", "否")),
                Column.of("freeFrom", "可上岗日期", "Free from", "可上岗日期", "何时有空"),
                Column.of("words", "其他要求", "Words", "其他要求", "备注"));
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new SeekerPass(this, context);
    }
}
