package guiyan.duties;

import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One duty with its evidence, its waiver and what has become of it. */
record DutyDetail(
        @Schema(required = true) DutyView duty,

        @Schema(description = "What shows that it was done", examples = "ContactRecord")
        String evidenceType,

        PublicId evidenceId,
        LocalDate waivedOn,
        String waivedBy,

        @Schema(description = "For the village's secretary and liaison")
        String note,

        LocalDate cancelledOn,

        @Schema(required = true) List<Change> stateHistory)
        implements Revisioned {

    /** One change of state; nobody's name stands where the clock did it. */
    @Schema(name = "DutyStateChange")
    record Change(
            @Schema(required = true) Instant at,
            @Schema(required = true) DutyState was,
            @Schema(required = true) DutyState state,
            String by) {

        static Change of(DutyChange change) {
            return new Change(change.changedAt, change.was, change.state, change.changedBy);
        }
    }

    static DutyDetail of(Duty duty, DutyView view, String note, List<DutyChange> history) {
        return new DutyDetail(
                view,
                duty.evidenceType,
                PublicId.of(duty.evidenceId),
                duty.waivedOn,
                duty.waivedBy,
                note,
                duty.cancelledOn,
                history.stream().map(Change::of).toList());
    }

    @Override
    public String etag() {
        return duty.etag();
    }
}
