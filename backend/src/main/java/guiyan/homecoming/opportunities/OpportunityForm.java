package guiyan.homecoming.opportunities;

import guiyan.homecoming.values.OfMember;
import guiyan.homecoming.values.WorkField;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What there is to be done at home, whom to ask, and until when. */
@Schema(name = "ProjectOpportunityForm")
record OpportunityForm(
        @Schema(description = "The unit that writes it down; the caller's own unless told")
        PublicId organizationId,

        @NotBlank @Size(max = 60) String title,
        @NotNull WorkField field,
        @Size(max = 80) String place,

        @NotBlank @Size(max = 500) @Schema(description = "What there is, and on which terms")
        String details,

        @NotBlank @Size(max = 80) String askWhom,
        @Size(max = 40) String phone,

        @NotNull @Schema(description = "Its last day") LocalDate validThrough,

        @NotNull @Schema(description = "The day on which somebody saw that it is so")
        LocalDate verifiedOn) {

    static OpportunityForm of(ProjectOpportunity o) {
        return new OpportunityForm(
                PublicId.of(o.unitId),
                o.title,
                o.field,
                o.place,
                o.details,
                o.askWhom,
                o.phone,
                o.validThrough,
                o.verifiedOn);
    }

    void applyTo(ProjectOpportunity o, LocalDate today) {
        OfMember.requirePast("verifiedOn", verifiedOn, today);
        o.title = title.strip();
        o.field = field;
        o.place = place;
        o.details = details;
        o.askWhom = askWhom;
        o.phone = phone;
        o.verified(verifiedOn, validThrough);
    }
}
