package guiyan.jobs.referrals;

import guiyan.jobs.employers.EmployerRef;
import guiyan.jobs.values.Trade;
import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A referral, as the desk shows it; without contact data. */
record ReferralView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PersonRef person,
        OrganizationRef organization,
        @Schema(required = true) Beneficiary beneficiaryType,
        PublicId vacancyId,
        @Schema(required = true) EmployerRef employer,
        @Schema(required = true) Trade trade,
        String place,
        @Schema(required = true) Introducer introducerKind,
        IntroducerRole introducerRole,
        PersonRef introducer,

        @Schema(required = true, description = "The same for all who were proposed together")
        PublicId groupId,

        @Schema(required = true) ReferralState state,
        ReferralResult result,
        @Schema(required = true) LocalDate proposedOn,
        LocalDate consentedOn,
        String consentHow,
        LocalDate referredOn,
        String letterNo,

        @Schema(required = true, description = "A week after the letter without an answer: ask, and assume nothing")
        boolean toBeAsked,

        @Schema(
                required = true,
                description = "Taken from a ledger that knows the letter's day only; the steps before it bear that day")
        boolean fromLedger,

        LocalDate answeredOn,
        String reason,
        String externalId)
        implements Revisioned, Located {

    static ReferralView of(Referral r, OrganizationRef unit, String place, LocalDate today) {
        return new ReferralView(
                PublicId.of(r.id),
                Revisioned.etag(r),
                PersonRef.of(r.person),
                unit,
                r.beneficiaryType,
                r.vacancyId == null ? null : PublicId.of(r.vacancyId),
                EmployerRef.of(r.employer),
                r.trade,
                place,
                r.introducerKind,
                r.introducerRole,
                PersonRef.of(r.introducer),
                PublicId.of(r.groupId),
                r.state,
                r.result,
                r.proposedOn,
                r.consentedOn,
                r.consentHow,
                r.referredOn,
                r.letterNo,
                r.isToBeAsked(today),
                r.isFromLedger(),
                r.answeredOn,
                r.reason,
                r.externalId);
    }

    @Override
    public String location() {
        return "/referrals/" + id;
    }
}
