package guiyan.care;

import guiyan.care.values.CareKind;
import guiyan.platform.ids.PublicId;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is to be looked after, on whose behalf, by whom and from when. */
record CareCaseForm(
        @NotNull @Schema(description = "On whose behalf: a member on the roll")
        PublicId memberId,

        @NotNull CareKind kind,

        @Schema(description = "The account of whoever is to go there; may be assigned later")
        PublicId carerId,

        @NotNull LocalDate openedOn,
        @NotNull @Valid CareFileForm file) {}
