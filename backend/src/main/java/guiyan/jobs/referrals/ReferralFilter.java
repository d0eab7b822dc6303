package guiyan.jobs.referrals;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which referrals are asked for. */
class ReferralFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

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

    static Long value(PublicId id) {
        return id == null ? null : id.value();
    }
}
