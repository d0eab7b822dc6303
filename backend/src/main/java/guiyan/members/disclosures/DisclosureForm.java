package guiyan.members.disclosures;

import guiyan.platform.Right;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which values somebody wants to see in clear, and what for. */
record DisclosureForm(
        @NotEmpty Set<@NotNull Field> fields,

        @Schema(description = "Stands in the access log, where the member can read it")
        @NotBlank
        @Size(min = 2, max = 200)
        String purpose) {

    /** A value that is masked everywhere else. */
    @Schema(name = "DisclosedField")
    enum Field {
        PHONE("phone", Right.PHONE_REVEAL),
        CITIZEN_ID("citizenId", Right.CITIZEN_ID_REVEAL);

        final String attribute;
        final Right right;

        Field(String attribute, Right right) {
            this.attribute = attribute;
            this.right = right;
        }
    }
}
