package guiyan.outflow;

import guiyan.platform.calendar.PartialDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A place of an episode; without an end it is where he is now. */
record StayForm(
        @NotNull @Valid DestinationForm destination,

        @Size(max = 200) @Schema(description = "The site in his words; kept sealed")
        String site,

        @Size(max = 120) String employer,
        @Size(max = 60) String trade,
        PartialDate from,
        PartialDate to) {

    Stay toStay(OutflowViews views) {
        var stay = new Stay();
        stay.destination = DestinationForm.toDestination(destination);
        stay.siteCipher = views.sealed(site);
        stay.employer = employer;
        stay.trade = trade;
        stay.lasts(from, to);
        return stay;
    }
}
