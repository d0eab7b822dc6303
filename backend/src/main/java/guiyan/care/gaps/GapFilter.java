package guiyan.care.gaps;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which reviews are asked for. */
class GapFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("member")
    @Parameter(description = "Only since this one left")
    public PublicId member;

    @QueryParam("state")
    @Parameter(description = "Only those that have come so far")
    public GapState state;

    Long memberId() {
        return member == null ? null : member.value();
    }

    /** The state in words of the database. */
    String inState() {
        if (state == null) return "1 = 1";
        return switch (state) {
            case CLOSED -> "g.closedOn is not null";
            case ANSWERED -> "g.closedOn is null and g.arranged is not null";
            case OPEN -> "g.closedOn is null and g.arranged is null";
        };
    }
}
