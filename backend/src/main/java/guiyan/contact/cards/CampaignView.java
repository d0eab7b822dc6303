package guiyan.contact.cards;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the cards of a year stand: n of m, never a percent alone. */
@Schema(name = "CardCampaignView")
record CampaignView(
        @Schema(required = true) int year,

        @Schema(required = true, description = "The day by which they are owed")
        LocalDate dueOn,

        @Schema(required = true, description = "What stands on them, with {称呼} where the salutation stands")
        String words,

        @Schema(required = true, description = "Those to whom a card is owed: away on the first of June")
        long due,

        @Schema(required = true, description = "Of these, sent by the day")
        long sentOfDue,

        @Schema(required = true, description = "All that were sent, those who left later included")
        long sent,

        @Schema(
                required = true,
                description = "Of the cards that were sent, those that have come back and not gone off again")
        long returned,

        @Schema(required = true, description = "For whom somebody is to find an address")
        long addressTasks,

        @Schema(required = true, description = "The list of the cards")
        String list) {}
