package guiyan.jobs.seekers;

import guiyan.jobs.referrals.Beneficiary;
import guiyan.jobs.values.Trade;
import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who looks for work; without contact data. */
@Schema(name = "JobSeekerView")
record SeekerView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PersonRef person,
        OrganizationRef organization,
        @Schema(required = true) Beneficiary beneficiaryType,
        @Schema(required = true) Trade trade,
        String grade,
        Integer years,
        @Schema(required = true) SeekReach reach,
        Integer wageLeast,
        Boolean lodging,
        Boolean contract,
        Boolean insurance,
        @Schema(required = true) LocalDate freeFrom,
        String words,
        LocalDate closedOn,
        String closedBecause,

        @Schema(
                description =
                        "The post he has found, where he looks no more because of it; when he leaves it he looks again")
        PublicId placementId,

        String externalId)
        implements Revisioned, Located {

    static SeekerView of(JobSeeker s, PersonRef person, OrganizationRef unit) {
        return new SeekerView(
                PublicId.of(s.id),
                Revisioned.etag(s),
                person,
                unit,
                s.beneficiaryType,
                s.trade,
                s.grade,
                s.years,
                s.reach,
                s.wageLeast,
                s.lodging,
                s.contract,
                s.insurance,
                s.freeFrom,
                s.words,
                s.closedOn,
                s.closedBecause,
                s.placementId == null ? null : PublicId.of(s.placementId),
                s.externalId);
    }

    @Override
    public String location() {
        return "/job-seekers/" + id;
    }
}
