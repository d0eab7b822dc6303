package guiyan.training.importing;

import guiyan.members.Members;
import guiyan.organizations.WritingUnits;
import guiyan.people.importing.WhoTools;
import guiyan.people.skills.SkillGrade;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import guiyan.training.sessions.TrainingSessions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** Who came to sessions of training, as a file (domain.md L-15); whoever is on no record yet is noted. */
@Singleton
class AttendanceImport implements ImportFormat {

    final WhoTools who;
    final WritingUnits units;
    final Members members;
    final TrainingSessions sessions;
    final Completions completions;
    final Audit audit;

    AttendanceImport(
            WhoTools who,
            WritingUnits units,
            Members members,
            TrainingSessions sessions,
            Completions completions,
            Audit audit) {
        this.who = who;
        this.units = units;
        this.members = members;
        this.sessions = sessions;
        this.completions = completions;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "TRAINING_ATTENDANCES";
    }

    @Override
    public Right right() {
        return Right.TRAINING_WRITE;
    }

    @Override
    public String keyField() {
        return "name";
    }

    @Override
    public List<String> marks() {
        return List.of("session");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("session", "期次", "Session", "期次", "培训期次", "期次编号"),
                Column.of("personExternalId", "人员编号", "Person's number", "人员编号"),
                Column.of("organization", "村", "Village", "村", "村居", "支部"),
                Column.of("name", "姓名", "Name", "姓名", "学员姓名"),
                Column.of("sex", "性别", "Sex", "性别"),
                Column.of("birthDate", "出生日期", "Birth date", "出生日期", "出生年月"),
                Column.of("citizenId", "身份证号", "Citizen id", "身份证号", "身份证号码"),
                Column.of("member", "是否党员", "Member", "是否党员").choosing(List.of("是", "否")),
                Column.of("completed", "结业", "Completed", "结业", "是否结业").choosing(List.of("是", "否")),
                Column.of("certificateNo", "证书编号", "Certificate", "证书编号", "结业证号"),
                Column.of("certificateGrade", "证书等级", "Grade", "证书等级", "技能等级", "职业资格等级")
                        .choosing(Stream.of(SkillGrade.values())
                                .map(grade -> grade.zh)
                                .toList()));
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new AttendancePass(this, context);
    }
}
