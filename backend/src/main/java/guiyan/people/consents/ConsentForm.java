package guiyan.people.consents;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Somebody's consent to one kind of data, and the sentence that says how he gave it. */
record ConsentForm(
        @NotNull PublicId personId,
        @NotNull Consent.Kind kind,
        @NotBlank @Size(max = 200) String basis) {}
