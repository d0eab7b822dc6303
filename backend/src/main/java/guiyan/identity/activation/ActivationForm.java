package guiyan.identity.activation;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member fills in to open his own door. */
record ActivationForm(
        @NotNull @Schema(description = "From the link") PublicId id,
        @NotBlank @Size(max = 40) String code,

        @Schema(description = "Needed the first time; later his user name stays")
        @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,39}")
        String username,

        @NotBlank @Size(max = 200) String newPassword) {}
