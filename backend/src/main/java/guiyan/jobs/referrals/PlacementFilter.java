package guiyan.jobs.referrals;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which placements are asked for. */
class PlacementFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("beneficiaryType")
    @Parameter(description = "Only members, or only labourers")
    public Beneficiary beneficiaryType;

    @QueryParam("introducedBy")
    @Parameter(description = "Only those whom cadres have introduced, or members")
    public Introducer introducedBy;

    @QueryParam("introducer")
    @Parameter(description = "Only those whom this person has brought")
    public PublicId introducer;

    @QueryParam("vacancy")
    @Parameter(description = "Only in this post")
    public PublicId vacancy;

    @QueryParam("from")
    @Parameter(description = "Started on this day or later")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Started on this day or earlier")
    public LocalDate to;

    @QueryParam("asked")
    @Parameter(description = "Whether it is known if he was still there after half a year")
    public Boolean asked;

    @QueryParam("stayed")
    @Parameter(description = "Whether they were still there after half a year; only those of whom that is known")
    public Boolean stayed;

    @QueryParam("once")
    @Parameter(description = "Each person once, by his latest placement of those asked for")
    public Boolean once;

    @QueryParam("due")
    @Parameter(description = "Only those whom it is time to ask how their post is; the longest due first")
    public Boolean due;

    @QueryParam("live")
    @Parameter(description = "Whether they still work there")
    public Boolean live;
}
