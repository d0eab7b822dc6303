package guiyan.training.policies;

import guiyan.organizations.OrganizationRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A policy, with what was asked about it and answered. */
record PolicyView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        OrganizationRef organization,
        @Schema(required = true) String title,
        String issuer,
        @Schema(required = true) Audience audience,

        @Schema(description = "For whose trade, where it is not for every trade")
        String trade,

        @Schema(required = true) String gives,
        @Schema(required = true) String eligible,
        @Schema(required = true) List<String> documents,
        @Schema(required = true) String applyAt,
        String phone,
        @Schema(required = true) LocalDate validFrom,
        LocalDate expiresOn,
        @Schema(required = true) PolicyState state,
        String withdrawnBecause,

        @Schema(required = true, description = "What was asked and answered")
        List<QuestionView> answers)
        implements Revisioned, Located {

    static PolicyView of(Policy p, OrganizationRef unit, LocalDate today, List<PolicyQuestion> answered) {
        return new PolicyView(
                PublicId.of(p.id),
                Revisioned.etag(p),
                unit,
                p.title,
                p.issuer,
                p.audience,
                p.trade,
                p.gives,
                p.eligible,
                p.papers(),
                p.applyAt,
                p.phone,
                p.validFrom,
                p.expiresOn,
                p.stateOn(today),
                p.withdrawnBecause,
                answered.stream().map(QuestionView::of).toList());
    }

    @Override
    public String location() {
        return "/policies/" + id;
    }
}
