package guiyan.jobs.referrals;

import guiyan.jobs.employers.EmployerRef;
import guiyan.jobs.values.Trade;
import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who has found a post. */
record PlacementView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PersonRef person,
        OrganizationRef organization,
        @Schema(required = true) Beneficiary beneficiaryType,
        @Schema(required = true) PublicId referralId,
        PublicId vacancyId,
        @Schema(required = true) EmployerRef employer,
        @Schema(required = true) Trade trade,
        String place,
        @Schema(required = true) Introducer introducerKind,
        PersonRef introducer,
        @Schema(required = true) boolean contracted,
        @Schema(required = true) LocalDate startedOn,
        LocalDate endedOn,
        String endReason,

        @Schema(description = "Whether he was still there after half a year; left out where that is not known")
        Boolean stayed,

        @Schema(description = "What he is there, as was noted last")
        String title,

        @Schema(description = "The last stage that was asked about")
        CheckStage lastCheck,

        @Schema(description = "The stage to be asked about now or next; left out when he is asked no more")
        CheckStage nextCheck,

        @Schema(description = "Since when, or from when on, he is to be asked")
        LocalDate nextCheckOn)
        implements Revisioned {

    static PlacementView of(Placement p, OrganizationRef unit, String place, LocalDate today) {
        return new PlacementView(
                PublicId.of(p.id),
                Revisioned.etag(p),
                PersonRef.of(p.person),
                unit,
                p.beneficiaryType,
                PublicId.of(p.referralId),
                p.vacancyId == null ? null : PublicId.of(p.vacancyId),
                EmployerRef.of(p.employer),
                p.trade,
                place,
                p.introducerKind,
                PersonRef.of(p.introducer),
                p.contracted,
                p.startedOn,
                p.endedOn,
                p.endReason,
                p.stayed,
                p.title,
                p.lastCheck,
                p.nextCheck(today),
                p.nextCheckOn);
    }
}
