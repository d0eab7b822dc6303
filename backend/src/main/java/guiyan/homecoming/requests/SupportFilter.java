package guiyan.homecoming.requests;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which requests are asked for. */
class SupportFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("member")
    @Parameter(description = "Only of this member")
    public PublicId member;

    @QueryParam("topic")
    @Parameter(description = "Only about this")
    public SupportTopic topic;

    @QueryParam("state")
    @Parameter(description = "Only those that have come so far")
    public SupportState state;

    @QueryParam("result")
    @Parameter(description = "Only those of which this became")
    public SupportResult result;

    @QueryParam("from")
    @Parameter(description = "Raised on this day or later")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Raised on this day or earlier")
    public LocalDate to;

    Long memberId() {
        return member == null ? null : member.value();
    }

    /** The state in words of the database. */
    String inState() {
        if (state == null) return "1 = 1";
        return switch (state) {
            case RECEIVED -> "r.closedOn is null and r.takenOn is null";
            case IN_HAND -> "r.closedOn is null and r.takenOn is not null";
            case CLOSED -> "r.closedOn is not null";
        };
    }
}
