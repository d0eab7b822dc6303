package guiyan.jobs.importing;

import guiyan.areas.Areas;
import guiyan.jobs.employers.Employers;
import guiyan.jobs.referrals.FollowUp;
import guiyan.jobs.referrals.PlacementNews;
import guiyan.jobs.referrals.Placements;
import guiyan.jobs.referrals.Referrals;
import guiyan.people.Persons;
import guiyan.people.importing.WhoTools;
import guiyan.platform.Right;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.Ids;
import guiyan.platform.importing.Column;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;

/** Referrals of the past with what came of them (domain.md L-14); who found a post gets his placement. */
@Singleton
class ReferralImport implements ImportFormat {

    final Referrals referrals;
    final Placements placements;
    final List<PlacementNews> news;
    final FollowUp followUp;
    final Employers employers;
    final WhoTools who;
    final Persons persons;
    final ImportingUnits units;
    final Areas areas;
    final Audit audit;
    final Ids ids;

    ReferralImport(
            Referrals referrals,
            Placements placements,
            @All List<PlacementNews> news,
            FollowUp followUp,
            Employers employers,
            WhoTools who,
            Persons persons,
            ImportingUnits units,
            Areas areas,
            Audit audit,
            Ids ids) {
        this.referrals = referrals;
        this.placements = placements;
        this.news = news;
        this.followUp = followUp;
        this.employers = employers;
        this.who = who;
        this.persons = persons;
        this.units = units;
        this.areas = areas;
        this.audit = audit;
        this.ids = ids;
    }

    @Override
    public String kind() {
        return "REFERRALS";
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
        return List.of("referredOn");
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.of("externalId", "推荐函编号", "Letter", "推荐函编号", "推荐编号"),
                Column.of("name", "求职者", "Who", "person/name", "求职者", "姓名"),
                Column.of("organization", "村", "Village", "person/organization", "村", "村居", "支部"),
                Column.of("sex", "性别", "Sex", "person/sex", "性别"),
                Column.of("birthDate", "出生日期", "Birth date", "person/birthDate", "出生日期", "出生年月"),
                Column.of("citizenId", "身份证号", "Citizen id", "person/citizenId", "身份证号"),
                Column.of("personExternalId", "人员编号", "Person's number", "person/externalId", "人员编号"),
                Column.of("beneficiaryType", "人员类别", "Member or labourer", "人员类别")
                        .choosing(List.of("党员", "劳动力")),
                Column.of("introducerKind", "介绍人类别", "Introduced by", "introducer/kind", "介绍人类别")
                        .choosing(List.of("干部", "党员")),
                Column.of("introducerRole", "介绍人职务", "Office", "introducer/role", "介绍人职务"),
                Column.of("introducerName", "介绍人", "Introducer", "introducer/member/name", "介绍人"),
                Column.of(
                        "introducerCitizenId",
                        "介绍人身份证号",
                        "Introducer's citizen id",
                        "introducer/member/citizenId",
                        "介绍人身份证号"),
                Column.of("introducerUnit", "介绍人支部", "Introducer's branch", "introducer/member/organization"),
                Column.of("introducerBirth", "介绍人出生日期", "Introducer's birth", "introducer/member/birthDate"),
                Column.of("employer", "用人单位", "Employer", "用人单位", "单位名称"),
                Column.of("trade", "工种", "Trade", "工种", "岗位"),
                Column.of("areaCode", "工作地代码", "Area code", "工作地代码"),
                Column.of("referredOn", "推荐日期", "Referred on", "推荐日期"),
                Column.of("result", "结果", "Result", "结果").choosing(List.of("录用", "承包工程", "未录用", "未到")),
                Column.of("startedOn", "上岗日期", "Started on", "上岗日期", "上岗时间"),
                Column.of("retained6m", "满半年在岗", "There after half a year", "满半年在岗", "是否稳岗"));
    }

    @Override
    public ImportPass begin(ImportContext context) {
        return new ReferralPass(this, context);
    }
}
