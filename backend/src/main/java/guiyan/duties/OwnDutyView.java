package guiyan.duties;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A duty as the person it is about sees it. */
record OwnDutyView(
        @Schema(required = true, examples = "MONTHLY_CALL") String kind,
        @Schema(required = true, examples = "2008-03") String period,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true) DutyState state,
        @Schema(required = true) Owes owedBy,
        @Schema(required = true) boolean open,
        LocalDate metOn) {

    static OwnDutyView of(Duty duty) {
        return new OwnDutyView(
                duty.kind, duty.period, duty.dueOn, duty.state, duty.owedBy, duty.state.isOpen(), duty.metOn);
    }
}
