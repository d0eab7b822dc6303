package guiyan.contact.cards;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to stand on the cards of a year. */
@Schema(name = "CardCampaignForm")
record CampaignForm(
        @NotBlank @Size(max = 600) @Schema(description = "With {称呼} where the salutation stands")
        String words) {}
