package guiyan.privacy.requests;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is asked, about whom, and when it came in. */
record PrivacyRequestForm(
        @NotNull PublicId personId,
        @NotNull PrivacyRequest.Kind kind,

        @Schema(description = "Asked by a relative of somebody who has died")
        boolean byRelative,

        @Size(max = 400) String words,
        @NotNull @PastOrPresent LocalDate receivedOn) {

    void applyTo(PrivacyRequest request) {
        request.personId = personId.value();
        request.kind = kind;
        request.byRelative = byRelative;
        request.words = words;
        request.receive(receivedOn);
    }
}
