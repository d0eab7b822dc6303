package guiyan.contact.cards;

import guiyan.people.PersonRef;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A card without the address it goes to. */
@Schema(name = "GreetingCardView")
record CardView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PersonRef member,
        @Schema(required = true) int year,
        @Schema(required = true) String salutation,
        @Schema(required = true) CardState state,

        @Schema(required = true, description = "Somebody is to find out where it should go")
        boolean needsAddress,

        LocalDate sentOn,
        LocalDate returnedOn,
        LocalDate resentOn)
        implements Revisioned {

    static CardView of(GreetingCard card) {
        return new CardView(
                PublicId.of(card.id),
                Revisioned.etag(card),
                PersonRef.of(card.person),
                card.campaignYear,
                card.salutation,
                card.state,
                card.needsAddress,
                card.sentOn,
                card.returnedOn,
                card.resentOn);
    }
}
