package guiyan.outflow.liaisons;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** Who stands in for a liaison, from when to when. */
record LiaisonDeputyForm(
        @NotNull PublicId deputyId,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {}
