package guiyan.contact.gatherings;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the screen of a meeting shows for members to sign themselves in with. */
@Schema(name = "GatheringSignInCodeView")
record SignInCodeView(
        @Schema(required = true) String code,

        @Schema(required = true, description = "When the screen is to show the next; this one is good as long again")
        Instant shownUntil) {}
