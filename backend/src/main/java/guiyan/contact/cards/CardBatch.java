package guiyan.contact.cards;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Some cards together. */
@Schema(name = "GreetingCardBatch")
record CardBatch(
        @NotNull @Size(min = 1, max = 200) Set<@NotNull PublicId> cardIds,
        @NotNull @PastOrPresent LocalDate on) {

    /** The cards as they stand now. */
    @Schema(name = "GreetingCardsSent")
    record Sent(@Schema(required = true) List<CardView> items) {}
}
