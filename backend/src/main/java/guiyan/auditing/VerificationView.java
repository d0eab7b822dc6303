package guiyan.auditing;

import guiyan.platform.audit.Verification;
import guiyan.platform.audit.Verification.Flaw;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the log of acts is as it was sealed. */
record VerificationView(
        @Schema(required = true) boolean intact,
        @Schema(required = true) long seals,
        @Schema(required = true) long acts,

        @Schema(description = "When the last seal was set; what came later is not sealed yet")
        Instant through,

        @Schema(required = true) List<Finding> findings) {

    /** A flaw, the number of the seal whose stretch it lies in, and the act. */
    @Schema(name = "AuditFinding")
    record Finding(
            @Schema(required = true) Flaw flaw,
            @Schema(required = true) long seal,

            @Schema(description = "The first act of that stretch that was changed, taken out or slipped in")
            PublicId act) {}

    static VerificationView of(Verification verification) {
        return new VerificationView(
                verification.findings().isEmpty(),
                verification.seals(),
                verification.acts(),
                verification.through(),
                verification.findings().stream()
                        .map(each -> new Finding(each.flaw(), each.seal(), PublicId.of(each.act())))
                        .toList());
    }
}
