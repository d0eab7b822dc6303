package guiyan.training.publicity;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which publicity is asked for. */
class PublicityFilter {

    @QueryParam("organization")
    @Parameter(description = "Held by this unit and everything below it")
    public PublicId organization;

    @QueryParam("kind")
    @Parameter(description = "Only in this form")
    public PublicityKind kind;

    @QueryParam("from")
    @Parameter(description = "On this day or later")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "On this day or earlier")
    public LocalDate to;
}
