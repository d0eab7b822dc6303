package guiyan.outflow;

import guiyan.outflow.values.VisitReason;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A short time at home as the API shows it. */
record HomeVisitView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) LocalDate from,
        LocalDate to,
        @Schema(required = true) VisitReason reason) {

    static HomeVisitView of(HomeVisit visit) {
        return new HomeVisitView(PublicId.of(visit.id), visit.fromOn, visit.toOn, visit.reason);
    }
}
