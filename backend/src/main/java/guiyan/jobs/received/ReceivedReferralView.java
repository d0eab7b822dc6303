package guiyan.jobs.received;

import guiyan.jobs.referrals.Referral;
import guiyan.jobs.referrals.ReferralResult;
import guiyan.jobs.referrals.ReferralState;
import guiyan.jobs.vacancies.Vacancy;
import guiyan.jobs.values.Trade;
import guiyan.people.values.Sex;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who was sent to an employer, as that one sees him; the number he can be reached at stands in the letter. */
record ReceivedReferralView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) String name,
        @Schema(required = true) Sex sex,
        Integer birthYear,
        @Schema(required = true) Trade trade,
        String post,
        String letterNo,
        @Schema(required = true) LocalDate referredOn,
        @Schema(required = true) ReferralState state,
        ReferralResult result,
        LocalDate answeredOn,
        String reason)
        implements Revisioned, Located {

    static ReceivedReferralView of(Referral r, Vacancy post) {
        return new ReceivedReferralView(
                PublicId.of(r.id),
                Revisioned.etag(r),
                r.person.name,
                r.person.sex,
                r.person.birthDate == null ? null : r.person.birthDate.year(),
                r.trade,
                post == null ? null : post.title,
                r.letterNo,
                r.referredOn,
                r.state,
                r.result,
                r.answeredOn,
                r.reason);
    }

    @Override
    public String location() {
        return "/received-referrals/" + id;
    }
}
