package guiyan.jobs.referrals;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to be referred to a post, by whom: one, or a whole crew in one act. */
record ProposalForm(
        @NotNull PublicId vacancyId,
        @NotEmpty @Size(max = 60) List<@NotNull PublicId> personIds,
        @NotNull @PastOrPresent LocalDate on,

        @Schema(description = "The office of the cadre who introduces them; the station's unless told")
        IntroducerRole introducerRole,

        @Schema(description = "The member who introduces them, where no cadre does")
        PublicId introducerId) {}
