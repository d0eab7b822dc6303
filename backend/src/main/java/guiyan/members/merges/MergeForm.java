package guiyan.members.merges;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which record stays and which goes, which fields are taken from the one that goes, and why they are one person's. */
record MergeForm(
        @NotNull PublicId keepId,
        @NotNull PublicId loseId,

        @Size(max = 12)
        @Schema(description = "Fields whose value comes from the record that goes; the others stay as they are")
        List<@NotNull MergeField> take,

        @NotBlank @Size(max = 200) String reason) {

    List<String> fields() {
        return take == null ? List.of() : MergeField.fieldsOf(take);
    }
}
