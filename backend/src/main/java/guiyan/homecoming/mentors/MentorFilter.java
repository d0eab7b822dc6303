package guiyan.homecoming.mentors;

import guiyan.homecoming.values.WorkField;
import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which pairs are asked for. */
class MentorFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("planner")
    @Parameter(description = "Only of this one who plans")
    public PublicId planner;

    @QueryParam("mentor")
    @Parameter(description = "Only of this mentor")
    public PublicId mentor;

    @QueryParam("field")
    @Parameter(description = "Only in this field")
    public WorkField field;

    @QueryParam("ended")
    @Parameter(description = "Only those that have ended (true), or only those that last (false)")
    public Boolean ended;

    static Long idOf(PublicId id) {
        return id == null ? null : id.value();
    }

    /** Whether it has ended, in words of the database. */
    String isEnded() {
        if (ended == null) return "1 = 1";
        return ended ? "l.endedOn is not null" : "l.endedOn is null";
    }
}
