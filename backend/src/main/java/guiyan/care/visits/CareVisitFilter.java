package guiyan.care.visits;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which visits to those in care are asked for. */
class CareVisitFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("from")
    @Parameter(description = "On this day or later")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "On this day or earlier")
    public LocalDate to;
}
