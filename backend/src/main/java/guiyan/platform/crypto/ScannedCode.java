package guiyan.platform.crypto;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code that the screen of a room shows. */
@Schema(name = "OwnSignInForm")
public record ScannedCode(@NotBlank @Size(max = 40) String code) {}
