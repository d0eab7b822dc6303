package guiyan.jobs.referrals;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which referrals are asked for. */
class ReferralFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("open")
    @Parameter(description = "Whether a step is left to be taken")
    public Boolean open;

    @QueryParam("state")
    @Parameter(description = "Only those that have come so far")
    public ReferralState state;

    @QueryParam("result")
    @Parameter(description = "Only those of which this came")
    public ReferralResult result;

    @QueryParam("person")
    @Parameter(description = "Only of this person")
    public PublicId person;

    @QueryParam("vacancy")
    @Parameter(description = "Only to this post")
    public PublicId vacancy;

    @QueryParam("group")
    @Parameter(description = "Only those proposed together")
    public PublicId group;

    @QueryParam("from")
    @Parameter(description = "Whose letter went on this day or later; sorted by that day then")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Whose letter went on this day or earlier; sorted by that day then")
    public LocalDate to;

    /** Whether no more is said than where. */
    boolean isWide() {
        return open == null && state == null && result == null && person == null && vacancy == null && group == null;
    }

    boolean isByLetter() {
        return from != null || to != null;
    }

    static Long value(PublicId id) {
        return id == null ? null : id.value();
    }
}
