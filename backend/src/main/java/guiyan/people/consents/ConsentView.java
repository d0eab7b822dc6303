package guiyan.people.consents;

import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A consent as the API shows it. */
record ConsentView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) PublicId personId,
        @Schema(required = true) Consent.Kind kind,
        @Schema(required = true) String basis,
        @Schema(required = true) LocalDate givenOn,
        LocalDate withdrawnOn,
        String withdrawnBecause) {

    static ConsentView of(Consent consent) {
        return new ConsentView(
                PublicId.of(consent.id),
                PublicId.of(consent.personId),
                consent.kind,
                consent.basis,
                consent.givenOn,
                consent.withdrawnOn,
                consent.withdrawnBecause);
    }
}
