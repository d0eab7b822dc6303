package guiyan.members;

import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which fact ended a membership, and when. */
record EndForm(
        @NotNull Reason reason, @NotNull @PastOrPresent LocalDate on) {

    /** The facts that end a membership. */
    @Schema(name = "EndReason")
    enum Reason {
        DIED,
        LEFT,
        TRANSFERRED
    }

    void applyTo(Member member, Audit audit) {
        member.end(MemberStatus.valueOf(reason.name()), on);
        audit.record(Act.of("member.ended").on(member.id).because(reason.name()), member);
    }
}
