package guiyan.jobs.matching;

import guiyan.jobs.seekers.JobSeeker;
import guiyan.jobs.vacancies.Vacancy;
import guiyan.jobs.values.PayUnit;
import guiyan.jobs.values.Provision;
import guiyan.people.skills.Skill;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A wish of somebody who looks for work, and whether a post meets it; what he has not wished is left out. Beside them
 * stands what he has learned for such a post, which is left out where nothing is on record.
 */
@Schema(name = "JobMatchReason")
record Reason(
        @Schema(required = true) Wish wish,
        @Schema(required = true) Answer answer) {

    /** What may be wished. The first two must fit, or there is no match. */
    @Schema(name = "MatchWish")
    enum Wish {
        TRADE,
        DISTANCE,
        FREE_IN_TIME,
        WAGE,
        LODGING,
        CONTRACT,
        INSURANCE,
        TRAINED,
        CERTIFIED
    }

    /** Whether a post meets a wish; often the offer does not say. */
    @Schema(name = "MatchAnswer")
    enum Answer {
        MET,
        UNMET,
        NOT_SAID;

        static Answer of(Boolean is) {
            if (is == null) return NOT_SAID;
            return is ? MET : UNMET;
        }
    }

    /** The reasons of a match whose trade and distance fit. */
    static List<Reason> of(JobSeeker seeker, Vacancy post, List<Skill> skills) {
        var reasons = new ArrayList<Reason>();
        reasons.add(new Reason(Wish.TRADE, Answer.MET));
        reasons.add(new Reason(Wish.DISTANCE, Answer.MET));
        reasons.add(new Reason(Wish.FREE_IN_TIME, Answer.of(!seeker.freeFrom.isAfter(post.validThrough))));
        if (seeker.wageLeast != null) reasons.add(new Reason(Wish.WAGE, Answer.of(pays(post, seeker.wageLeast))));
        if (isWished(seeker.lodging)) reasons.add(new Reason(Wish.LODGING, Answer.of(lodges(post))));
        if (isWished(seeker.contract)) reasons.add(new Reason(Wish.CONTRACT, Answer.of(post.contract)));
        if (isWished(seeker.insurance)) reasons.add(new Reason(Wish.INSURANCE, Answer.of(post.insurance)));
        if (!skills.isEmpty()) reasons.add(new Reason(Wish.TRAINED, Answer.MET));
        if (skills.stream().anyMatch(skill -> skill.certificateNo != null))
            reasons.add(new Reason(Wish.CERTIFIED, Answer.MET));
        return reasons;
    }

    private static boolean isWished(Boolean wish) {
        return Boolean.TRUE.equals(wish);
    }

    private static Boolean lodges(Vacancy post) {
        return post.lodging == null ? null : post.lodging != Provision.NONE;
    }

    /** Only what is paid by the month can be compared. */
    private static Boolean pays(Vacancy post, int least) {
        var most = post.wageTo == null ? post.wageFrom : post.wageTo;
        return post.payUnit != PayUnit.MONTH || most == null ? null : most >= least;
    }
}
