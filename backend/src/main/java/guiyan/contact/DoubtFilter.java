package guiyan.contact;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which marked records are asked for. */
class DoubtFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("from")
    @Parameter(
            description = "On this day or later; unless told the first day of the month before `to`, or before today")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "On this day or earlier")
    public LocalDate to;

    /** Marked ones are few, and found among all of some days: unless told, among those of two months. */
    LocalDate from(LocalDate today) {
        if (from != null) return from;
        return (to == null ? today : to).minusMonths(1).withDayOfMonth(1);
    }
}
