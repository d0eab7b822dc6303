package guiyan.homecoming.posts;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which posts are asked for. */
class PostFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("member")
    @Parameter(description = "Only of this member")
    public PublicId member;

    @QueryParam("kind")
    @Parameter(description = "Only posts, or only the reserve")
    public PostKind kind;

    @QueryParam("heldOn")
    @Parameter(description = "Only what was held on this day")
    public LocalDate heldOn;

    @QueryParam("ended")
    @Parameter(description = "Only what has ended (true), or only what has not (false)")
    public Boolean ended;

    Long memberId() {
        return member == null ? null : member.value();
    }

    /** Whether it has ended, in words of the database. */
    String isEnded() {
        if (ended == null) return "1 = 1";
        return ended ? "p.toOn is not null" : "p.toOn is null";
    }
}
