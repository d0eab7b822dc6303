package guiyan.contact.gatherings;

import guiyan.people.PersonRef;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody who was invited, or came. */
@Schema(name = "GatheringGuestView")
record GuestView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) PersonRef member,

        @Schema(required = true, description = "One of those away on the day")
        boolean away,

        LocalDate invitedOn,
        LocalDate cameOn,
        String signedBy) {

    static GuestView of(Guest guest) {
        return new GuestView(
                PublicId.of(guest.id),
                PersonRef.of(guest.person),
                guest.away,
                guest.invitedOn,
                guest.cameOn,
                guest.signedBy);
    }
}
