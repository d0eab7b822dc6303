package guiyan.outflow;

import guiyan.outflow.values.LostCircumstance;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A loss of contact as the API shows it. */
record ContactLossView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) LocalDate since,
        @Schema(required = true) LostCircumstance circumstance,

        @Schema(required = true, description = "What was done to find him")
        List<String> searchActions,

        LocalDate restoredOn) {

    static ContactLossView of(ContactLoss loss) {
        return new ContactLossView(
                PublicId.of(loss.id), loss.since, loss.circumstance, List.copyOf(loss.searchActions), loss.restoredOn);
    }
}
