package guiyan.training.importing;

import guiyan.members.Members;
import guiyan.organizations.Organizations;
import guiyan.organizations.WritingUnits;
import guiyan.people.importing.WhoTools;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import guiyan.training.programs.TrainingPrograms;
import guiyan.training.sessions.TrainingSessions;
import jakarta.inject.Singleton;
import java.util.List;

/** Sessions of training, as a file; one-to-one lessons bring who was taught. */
@Singleton
class SessionImport implements ImportFormat {

    final WhoTools who;
    final Members members;
    final TrainingPrograms programs;
    final TrainingSessions sessions;
    final Completions completions;
    final WritingUnits units;
    final Organizations organizations;
    final Audit audit;
    final Caller caller;

    SessionImport(
            WhoTools who,
            Members members,
            TrainingPrograms programs,
            TrainingSessions sessions,
            Completions completions,
            WritingUnits units,
            Organizations organizations,
            Audit audit,
            Caller caller) {
        this.who = who;
        this.members = members;
        this.programs = programs;
        this.sessions = sessions;
        this.completions = completions;
        this.units = units;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "TRAINING_SESSIONS";
    }

    @Override
    public Right right() {
        return Right.TRAINING_WRITE;
    }

    @Override
    public String keyField() {
        return "title";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("externalId", "期次", "Session", "期次", "培训期次", "期次编号"),
                Column.of("organization", "举办村", "Held by", "举办村", "举办支部"),
                Column.of("type", "类型", "Programme", "培训类型", "类型")
                        .choosing(List.of("农民夜校", "阳光工程", "专业对口", "远程教育", "其他")),
                Column.of("title", "培训班名称", "Title", "培训班名称", "班名", "培训内容", "培训项目"),
                Column.of("mode", "方式", "Mode", "培训方式").choosing(List.of("集中", "一对一")),
                Column.of("aim", "目的", "Aim", "培训目的").choosing(List.of("适应能力", "生存本领")),
                Column.of("subject", "科目", "Subject", "科目").choosing(List.of("学文化", "学政策", "学法律", "城市生活", "技能")),
                Column.of("startedOn", "开始日期", "Begun on", "开始日期", "开班日期", "开班时间"),
                Column.of("endedOn", "结束日期", "Ended on", "结束日期", "结业日期"),
                Column.of("hours", "课时", "Hours", "课时", "学时"),
                Column.of("venueType", "场地", "Venue", "场地类型").choosing(List.of("远程教育基地", "学校", "乡镇", "村部", "家里", "其他")),
                Column.of("place", "培训地点", "Place", "培训地点", "开班地点"),
                Column.of("trainer", "授课人", "Trainer", "授课人", "老师"),
                Column.of("organizer", "主办单位", "Organizer", "主办单位"),
                Column.of("coOrganizer", "协办单位", "Together with", "协办单位"),
                Column.of("attendees", "受训人", "Who was taught", "受训人"));
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new SessionPass(this, context);
    }
}
