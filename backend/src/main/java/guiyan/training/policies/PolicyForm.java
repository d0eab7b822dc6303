package guiyan.training.policies;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a policy gives to whom, and what it takes to get it. */
record PolicyForm(
        @Schema(description = "The unit that writes it down; the caller's own unless told")
        PublicId organizationId,

        @NotBlank @Size(max = 60) String title,

        @Size(max = 60) @Schema(description = "Who has decreed it")
        String issuer,

        @NotNull Audience audience,

        @Size(max = 60)
        @Schema(description = "For whose trade, several divided by commas; left out where it is for every trade")
        String trade,

        @NotBlank @Size(max = 500) @Schema(description = "What one gets by it")
        String gives,

        @NotBlank @Size(max = 500) @Schema(description = "Who is eligible")
        String eligible,

        @Size(max = 10) @Schema(description = "Which documents to bring")
        List<@NotBlank @Size(max = 50) String> documents,

        @NotBlank @Size(max = 120) @Schema(description = "Where to go")
        String applyAt,

        @Size(max = 40) String phone,
        @NotNull LocalDate validFrom,

        @Schema(description = "Its last day; left out where it has none")
        LocalDate expiresOn) {

    static PolicyForm of(Policy p) {
        return new PolicyForm(
                PublicId.of(p.unitId),
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
                p.expiresOn);
    }

    void applyTo(Policy p) {
        p.title = title.strip();
        p.issuer = issuer;
        p.audience = audience;
        p.trade = trade == null || trade.isBlank() ? null : trade.strip();
        p.gives = gives;
        p.eligible = eligible;
        p.takes(documents);
        p.applyAt = applyAt;
        p.phone = phone;
        p.hold(validFrom, expiresOn);
    }
}
