package guiyan.training.importing;

import guiyan.organizations.Organizations;
import guiyan.organizations.WritingUnits;
import guiyan.platform.Caller;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import guiyan.training.publicity.PublicityActivities;
import jakarta.inject.Singleton;
import java.util.List;

/** What was made known, as a file: assemblies, films, study visits. */
@Singleton
class PublicityImport implements ImportFormat {

    final PublicityActivities activities;
    final WritingUnits units;
    final Organizations organizations;
    final Audit audit;
    final Caller caller;

    PublicityImport(
            PublicityActivities activities,
            WritingUnits units,
            Organizations organizations,
            Audit audit,
            Caller caller) {
        this.activities = activities;
        this.units = units;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
    }

    @Override
    public String kind() {
        return "PUBLICITY_ACTIVITIES";
    }

    @Override
    public Right right() {
        return Right.TRAINING_WRITE;
    }

    @Override
    public String keyField() {
        return "heldOn";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("organization", "举办村", "Held by", "宣传单位", "举办单位"),
                Column.of("heldOn", "宣传时间", "Held on", "宣传时间", "宣传日期"),
                Column.of("kind", "宣传形式", "Form", "宣传形式").choosing(List.of("党员大会", "观看宣传片", "外出参观", "上门鼓励", "其他")),
                Column.of("topic", "宣传主题", "Topic", "宣传主题").choosing(List.of("劳务政策", "外面的前景", "安全维权", "其他")),
                Column.of("targetGroup", "宣传对象", "For whom", "宣传对象").choosing(List.of("青壮年党员", "党员", "群众", "一户")),
                Column.of("title", "宣传内容", "Title", "宣传内容", "活动名称"),
                Column.of("place", "宣传地点", "Place", "宣传地点"),
                Column.of("reach", "到场人数", "How many", "到场人数", "受众人数"),
                Column.of("members", "其中党员", "Members among them", "其中党员"),
                Column.of("words", "备注", "Note", "备注", "说明"));
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new PublicityPass(this, context);
    }
}
