package guiyan.contact.visits;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which visits are asked for. */
class VisitFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("member")
    @Parameter(description = "Only at the home of this member")
    public PublicId member;

    @QueryParam("cause")
    @Parameter(description = "Only for this cause")
    public Cause cause;

    @QueryParam("from")
    @Parameter(description = "On this day or later")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "On this day or earlier")
    public LocalDate to;

    Long memberId() {
        return member == null ? null : member.value();
    }
}
