package guiyan.contact.gatherings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The code that the screen of a meeting shows. */
@Schema(name = "OwnSignInForm")
record SignInForm(@NotBlank @Size(max = 40) String code) {}
