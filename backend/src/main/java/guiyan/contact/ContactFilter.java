package guiyan.contact;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which records are asked for. */
class ContactFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("member")
    @Parameter(description = "Only about this member")
    public PublicId member;

    @QueryParam("from")
    @Parameter(description = "On this day or later")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "On this day or earlier")
    public LocalDate to;

    @QueryParam("outcome")
    @Parameter(description = "Only with this outcome")
    public Outcome outcome;

    Long memberId() {
        return member == null ? null : member.value();
    }
}
