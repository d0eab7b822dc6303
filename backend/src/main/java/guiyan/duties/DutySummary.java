package guiyan.duties;

import guiyan.organizations.OrganizationRef;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the duties stand, by unit and kind. */
record DutySummary(
        @Schema(required = true) LocalDate on,

        @Schema(required = true, description = "Overdue of every period")
        long overdue,

        @Schema(required = true) List<DutyFigures> total,
        @Schema(required = true) List<OfUnit> units) {

    /** How they stand in one unit, the township's own among them. */
    @Schema(name = "DutySummaryOfUnit")
    record OfUnit(
            @Schema(required = true) OrganizationRef organization,

            @Schema(required = true, description = "Overdue of every period")
            long overdue,

            @Schema(required = true, description = "The list of what is overdue")
            String overdueList,

            @Schema(required = true) List<DutyFigures> kinds) {}
}
