package guiyan.duties;

import guiyan.organizations.OrganizationRef;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A township's rule about one kind of duty. */
record DutyRuleView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true, examples = "MONTHLY_CALL") String kind,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) Cadence cadence,
        @Schema(required = true) Owes owedBy,
        @Schema(required = true) int dueDays,
        @Schema(required = true) int graceDays,
        @Schema(required = true) LocalDate effectiveFrom,
        @Schema(required = true) LocalDate goLiveOn,
        @Schema(required = true) boolean active)
        implements Revisioned {

    static DutyRuleView of(DutyRule rule, OrganizationRef township, Cadence cadence) {
        return new DutyRuleView(
                PublicId.of(rule.id),
                Revisioned.etag(rule),
                rule.kind,
                township,
                cadence,
                rule.owedBy,
                rule.dueDays,
                rule.graceDays,
                rule.effectiveFrom,
                rule.goLiveOn,
                rule.active);
    }
}
