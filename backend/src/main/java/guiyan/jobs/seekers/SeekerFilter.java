package guiyan.jobs.seekers;

import guiyan.jobs.referrals.Beneficiary;
import guiyan.jobs.values.Trade;
import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which seekers are asked for. */
class SeekerFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("trade")
    @Parameter(description = "Only of this trade")
    public Trade trade;

    @QueryParam("beneficiaryType")
    @Parameter(description = "Only members, or only labourers")
    public Beneficiary beneficiaryType;

    @QueryParam("closed")
    @Parameter(description = "Those who look no more; those who look unless told")
    public Boolean closed;
}
