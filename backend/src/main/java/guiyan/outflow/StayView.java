package guiyan.outflow;

import guiyan.platform.calendar.PartialDate;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One place of an episode as the API shows it. */
record StayView(
        @Schema(required = true) PublicId id,
        DestinationView destination,
        String site,
        String employer,
        String trade,
        PartialDate from,
        PartialDate to,
        @Schema(required = true) Instant recordedAt) {

    static StayView of(Stay stay, String site) {
        return new StayView(
                PublicId.of(stay.id),
                DestinationView.of(stay.destination),
                site,
                stay.employer,
                stay.trade,
                stay.fromOn,
                stay.toOn,
                stay.recordedAt);
    }
}
