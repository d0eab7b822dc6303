package guiyan.outflow;

import guiyan.areas.FlowScope;
import guiyan.outflow.values.AwayFor;
import guiyan.outflow.values.DepartureMode;
import guiyan.outflow.values.OutflowReason;
import guiyan.outflow.values.OutflowStatus;
import guiyan.outflow.values.ReviewState;
import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which episodes are asked for. */
class OutflowFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("open")
    @Parameter(description = "`true`: those who had left and not come back on the day; `false`: those that had ended")
    public Boolean open;

    @QueryParam("asOf")
    @Parameter(description = "The ledger as it was on that day; today unless told")
    public LocalDate asOf;

    @QueryParam("status")
    @Parameter(description = "As it stood on the day asked for with `asOf`")
    public OutflowStatus status;

    @QueryParam("member")
    public PublicId member;

    @QueryParam("q")
    @Size(max = 40)
    @Parameter(description = "How the name begins")
    public String q;

    @QueryParam("floating")
    @Parameter(description = "Away for six months or more on the day, or for less")
    public Boolean floating;

    @QueryParam("awayFor")
    public AwayFor awayFor;

    @QueryParam("scope")
    public FlowScope scope;

    @QueryParam("area")
    @Pattern(regexp = "\\d{2}|\\d{4}|\\d{6}")
    @Parameter(description = "Destinations whose code begins so: 2 digits a province, 4 a city, 6 a county")
    public String area;

    @QueryParam("country")
    @Pattern(regexp = "[A-Z]{3}|UNSURE")
    @Parameter(
            description =
                    "Destinations in this country (ISO 3166-1); `UNSURE`: abroad, and nobody has said for sure where")
    public String country;

    @QueryParam("reason")
    public OutflowReason reason;

    @QueryParam("reviewState")
    public ReviewState reviewState;

    @QueryParam("registeredAtHost")
    @Parameter(description = "Whether the host place is known to have registered him")
    public Boolean registeredAtHost;

    @QueryParam("liaison")
    @Parameter(description = "Whether somebody keeps contact with him on that day")
    public Boolean liaison;

    @QueryParam("leftFrom")
    @Parameter(description = "Left on that day or later")
    public LocalDate leftFrom;

    @QueryParam("leftTo")
    @Parameter(description = "Left on that day or earlier")
    public LocalDate leftTo;

    @QueryParam("jobInHand")
    @Parameter(
            description =
                    "Whether he left with a job in hand: organised, introduced, or by a referral to work that began within a month of leaving")
    public Boolean jobInHand;

    @QueryParam("departureMode")
    @Parameter(description = "Left organised, introduced, or on his own")
    public DepartureMode departureMode;

    @QueryParam("returnedFrom")
    @Parameter(description = "Returned on that day or later")
    public LocalDate returnedFrom;

    @QueryParam("returnedTo")
    @Parameter(description = "Returned on that day or earlier")
    public LocalDate returnedTo;

    /** Whether it asks what only one township answers. */
    boolean isNarrow() {
        return q != null
                || floating != null
                || awayFor != null
                || scope != null
                || area != null
                || country != null
                || reason != null
                || reviewState != null
                || registeredAtHost != null
                || liaison != null
                || jobInHand != null
                || departureMode != null;
    }

    /** Those who were away on a day are meant when one is named, or for how long, and nothing else is said. */
    Boolean openAsked() {
        var meansAway = asOf != null || floating != null || awayFor != null || liaison != null;
        return open == null && meansAway ? Boolean.TRUE : open;
    }
}
