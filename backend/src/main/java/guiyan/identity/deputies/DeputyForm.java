package guiyan.identity.deputies;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose work somebody is to do, and on which days, both included. */
record DeputyForm(
        @NotNull @Schema(description = "The account whose work it is")
        PublicId accountId,

        @NotNull @Schema(description = "The account that does it")
        PublicId deputyId,

        @NotNull LocalDate fromDay,
        @NotNull LocalDate untilDay) {}
