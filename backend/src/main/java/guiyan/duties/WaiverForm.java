package guiyan.duties;

import guiyan.platform.Refusal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Why a duty need not be done. */
record WaiverForm(
        @NotNull WaiverReason reason, @Size(max = 200) String note) {

    /** Refuses what only facts bring about. */
    void check() {
        if (reason == WaiverReason.SUSPENDED) throw new Refusal(DutyCode.SUSPENDED_BY_FACTS, "reason");
    }
}
