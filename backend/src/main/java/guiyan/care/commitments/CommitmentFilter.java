package guiyan.care.commitments;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which commitments are asked for. */
class CommitmentFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("member")
    @Parameter(description = "Only on behalf of this member")
    public PublicId member;

    @QueryParam("household")
    @Parameter(description = "Only on behalf of those who belong to this household now")
    public PublicId household;

    @QueryParam("careCase")
    @Parameter(description = "Only about the one whose file this is")
    public PublicId careCase;

    @QueryParam("ended")
    @Parameter(description = "Only those that have ended (true), or only those that last (false)")
    public Boolean ended;

    static Long idOf(PublicId id) {
        return id == null ? null : id.value();
    }

    /** Whether it has ended, in words of the database. */
    String isEnded() {
        if (ended == null) return "1 = 1";
        return ended ? "c.endedOn is not null" : "c.endedOn is null";
    }
}
