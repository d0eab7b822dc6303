package guiyan.members.importing;

import guiyan.members.Members;
import guiyan.members.Registrar;
import guiyan.organizations.Organizations;
import guiyan.people.Persons;
import guiyan.people.SearchKeys;
import guiyan.people.consents.Consents;
import guiyan.people.contactpoints.ContactPoints;
import guiyan.people.values.Education;
import guiyan.people.values.Membership;
import guiyan.people.values.Sex;
import guiyan.platform.Right;
import guiyan.platform.Scope;
import guiyan.platform.audit.Audit;
import guiyan.platform.crypto.Vault;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.FilledSheet;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The roll as clerks keep it (domain.md L-01, aliases of 3.3). */
@Singleton
class MemberImport implements ImportFormat {

    /** By which a row that was given out is known again, whatever else was changed in it. */
    static final String CODE = "code";

    final Members members;
    final Persons persons;
    final ContactPoints points;
    final SearchKeys keys;
    final Registrar registrar;
    final Consents consents;
    final Organizations organizations;
    final Audit audit;
    final Vault vault;

    MemberImport(
            Members members,
            Persons persons,
            ContactPoints points,
            SearchKeys keys,
            Registrar registrar,
            Consents consents,
            Organizations organizations,
            Audit audit,
            Vault vault) {
        this.members = members;
        this.persons = persons;
        this.points = points;
        this.keys = keys;
        this.registrar = registrar;
        this.consents = consents;
        this.organizations = organizations;
        this.audit = audit;
        this.vault = vault;
    }

    @Override
    public String kind() {
        return "MEMBERS";
    }

    @Override
    public Right right() {
        return Right.MEMBERS_WRITE;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("name", "姓名", "Name", "姓名", "党员姓名", "学员姓名"),
                Column.of(
                        "organization",
                        "党支部",
                        "Branch",
                        "所在支部",
                        "所在党支部",
                        "党支部",
                        "支部",
                        "村",
                        "村居",
                        "所属党组织",
                        "正式组织关系所在支部"),
                Column.of("sex", "性别", "Sex", "性别").choosing(List.of(Sex.MALE.zh(), Sex.FEMALE.zh())),
                Column.of("birthDate", "出生日期", "Birth date", "出生年月", "出生日期", "出生时间", "出生年月日", "生日"),
                Column.onBasis("citizenId", "身份证号", "Citizen id", "身份证号", "身份证号码", "身份证", "公民身份号码", "公民身份证号", "证件号码"),
                Column.of("ethnicity", "民族", "Ethnicity", "民族"),
                Column.of("education", "文化程度", "Education", "文化程度", "学历", "文化")
                        .choosing(names(Education.values(), Education::zh)),
                Column.of("membership", "党员类别", "Membership", "类别", "党员类别", "人员类别")
                        .choosing(names(Membership.values(), Membership::zh)),
                Column.of("joinedOn", "入党时间", "Joined", "入党时间", "入党年月", "入党日期", "加入党组织日期", "加入党组织时间"),
                Column.of(
                        "fullMemberOn",
                        "转正时间",
                        "Full member since",
                        "转正",
                        "转正年月",
                        "转正时间",
                        "转正日期",
                        "转为正式党员日期",
                        "转为正式党员时间"),
                Column.of("phone", "电话", "Phone", "联系电话", "手机", "手机号", "手机号码", "电话", "联系方式", "本人电话"),
                Column.of("villageGroup", "村组", "Village group", "村组", "组"),
                Column.of("note", "备注", "Note", "备注", "说明"),
                Column.of(CODE, "系统编号", "Record code", "系统编号"));
    }

    private static <E> List<String> names(E[] all, Function<E, String> name) {
        return Stream.of(all).map(name).toList();
    }

    @Override
    public List<FilledSheet> filled(Scope scope) {
        return new MemberSheets(this).of(scope);
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new MemberPass(this, context);
    }
}
