package guiyan.care.balance;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which offers are asked for. */
class OfferFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("from")
    @Parameter(description = "Good on this day or later")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Good on this day or earlier")
    public LocalDate to;
}
