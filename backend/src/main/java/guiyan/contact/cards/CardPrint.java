package guiyan.contact.cards;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Cards and labels as they are printed: whoever asks for them says what for. */
@Schema(name = "GreetingCardPrint")
record CardPrint(@Schema(required = true) List<Label> labels) {

    /** Which cards are printed, and what for. */
    @Schema(name = "GreetingCardPrintForm")
    record Form(
            @NotNull @Size(min = 1, max = 200) Set<@NotNull PublicId> cardIds,
            @NotBlank @Size(max = 200) String purpose) {}

    /** One card and the label of its envelope. */
    @Schema(name = "GreetingCardLabel")
    record Label(
            @Schema(required = true) PublicId cardId,
            @Schema(required = true) String name,
            @Schema(required = true) String salutation,
            String address,
            @Schema(required = true) String words) {}
}
