package guiyan.identity.activation;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member fills in to open his own door on the phone in his hand. */
record DoorForm(
        @NotNull @Schema(description = "From the link") PublicId id,
        @NotBlank @Size(max = 40) String code,

        @NotBlank @Size(max = 40) @Schema(description = "His own number, as the file has it", examples = "15400000001")
        String phone,

        @NotNull @Pattern(regexp = "\\d{6}") @Schema(description = "That he chooses, for this phone")
        String pin) {}
