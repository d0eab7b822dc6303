package guiyan.jobs.matching;

import guiyan.jobs.employers.EmployerRef;
import guiyan.jobs.referrals.Beneficiary;
import guiyan.jobs.seekers.JobSeeker;
import guiyan.jobs.seekers.SeekReach;
import guiyan.jobs.vacancies.Vacancy;
import guiyan.jobs.values.PayUnit;
import guiyan.jobs.values.Trade;
import guiyan.organizations.OrganizationRef;
import guiyan.people.Named;
import guiyan.people.PersonRef;
import guiyan.people.skills.Skill;
import guiyan.people.skills.SkillGrade;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody and a post that fit in trade and distance, with every other wish as it is met. */
@Schema(name = "JobMatchView")
record MatchView(
        @Schema(required = true) Who seeker,
        @Schema(required = true) Post vacancy,
        @Schema(required = true) List<Reason> reasons) {

    /** Who looks for work. */
    @Schema(name = "MatchedSeeker")
    record Who(
            @Schema(required = true) PublicId id,
            @Schema(required = true) PersonRef person,
            OrganizationRef organization,
            @Schema(required = true) Beneficiary beneficiaryType,

            @Schema(description = "As he has said; else of the best certificate for such a post")
            String grade,

            Integer years,
            @Schema(required = true) SeekReach reach,
            @Schema(required = true) LocalDate freeFrom,

            @Schema(required = true, description = "What he has learned for such a post")
            List<Learned> learned) {}

    /** Training that somebody is through with, and the certificate of it. */
    @Schema(name = "MatchedSkill")
    record Learned(
            @Schema(required = true) String title,
            @Schema(required = true) LocalDate acquiredOn,
            String certificateNo,

            @Schema(description = "Of the certificate, where it is of one")
            SkillGrade grade) {}

    /** The post. */
    @Schema(name = "MatchedVacancy")
    record Post(
            @Schema(required = true) PublicId id,
            @Schema(required = true) String title,
            @Schema(required = true) Trade trade,
            @Schema(required = true) EmployerRef employer,
            String place,
            Integer wageFrom,
            Integer wageTo,
            @Schema(required = true) PayUnit payUnit,
            @Schema(required = true) LocalDate validThrough,
            LocalDate verifiedOn) {}

    /** The match; of all that he has learned, what belongs to such a post. */
    static MatchView of(Named<JobSeeker> seeker, List<Skill> learned, Vacancy v, EmployerRef employer, String area) {
        var s = seeker.row;
        var skills = learned.stream().filter(k -> v.trade.isTaughtBy(k.title)).toList();
        return new MatchView(
                new Who(
                        PublicId.of(s.id),
                        seeker.person,
                        seeker.unit,
                        s.beneficiaryType,
                        grade(s, skills),
                        s.years,
                        s.reach,
                        s.freeFrom,
                        skills.stream()
                                .map(k -> new Learned(k.title, k.acquiredOn, k.certificateNo, k.grade))
                                .toList()),
                new Post(
                        PublicId.of(v.id),
                        v.title,
                        v.trade,
                        employer,
                        v.place == null ? area : v.place,
                        v.wageFrom,
                        v.wageTo,
                        v.payUnit,
                        v.validThrough,
                        v.verifiedOn),
                Reason.of(s, v, skills));
    }

    private static String grade(JobSeeker seeker, List<Skill> skills) {
        if (seeker.grade != null) return seeker.grade;
        return skills.stream()
                .map(skill -> skill.grade)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .map(grade -> grade.zh)
                .orElse(null);
    }
}
