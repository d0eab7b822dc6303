package guiyan.jobs.importing;

import guiyan.jobs.referrals.FollowUp;
import guiyan.jobs.referrals.Placements;
import guiyan.people.importing.WhoTools;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import jakarta.inject.Singleton;
import java.util.List;

/** What people have become in the posts they were referred to, as a file (S-37). */
@Singleton
class PromotionImport implements ImportFormat {

    final WhoTools who;
    final Placements placements;
    final FollowUp followUp;
    final Audit audit;

    PromotionImport(WhoTools who, Placements placements, FollowUp followUp, Audit audit) {
        this.who = who;
        this.placements = placements;
        this.followUp = followUp;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "PLACEMENT_CHANGES";
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
        return List.of("title");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("name", "姓名", "Who", "person/name", "姓名"),
                Column.of("organization", "村", "Village", "person/organization", "村", "村居", "支部"),
                Column.of("sex", "性别", "Sex", "person/sex", "性别"),
                Column.of("birthDate", "出生日期", "Birth date", "person/birthDate", "出生日期", "出生年月"),
                Column.of("citizenId", "身份证号", "Citizen id", "person/citizenId", "身份证号"),
                Column.of("personExternalId", "人员编号", "Person's number", "person/externalId", "人员编号"),
                Column.of("employer", "用人单位", "Employer", "用人单位", "单位名称"),
                Column.of("changedOn", "变动时间", "Changed on", "变动时间", "任职时间", "岗位变动时间"),
                Column.of("was", "原岗位", "Was", "原岗位", "原职务"),
                Column.of("title", "现岗位", "Has become", "现岗位", "现任职务", "现职务"));
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new PromotionPass(this, context);
    }
}
