package guiyan.care.orders;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which orders are asked for. */
class OrderFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("member")
    @Parameter(description = "Only on behalf of this member")
    public PublicId member;

    @QueryParam("household")
    @Parameter(description = "Only on behalf of those who belong to this household now")
    public PublicId household;

    @QueryParam("type")
    @Parameter(description = "Only of this sort")
    public ServiceType type;

    @QueryParam("task")
    @Parameter(description = "Only this work on the field")
    public FarmTask task;

    @QueryParam("state")
    @Parameter(description = "Only those that have come so far")
    public OrderState state;

    @QueryParam("inSeason")
    @Parameter(description = "Only those done by the last day of their season")
    public boolean inSeason;

    @QueryParam("cancelled")
    @Parameter(description = "Only those that are not wanted any more (true), or only those that are (false)")
    public Boolean cancelled;

    @QueryParam("answered")
    @Parameter(description = "Only those of which the family has said something")
    public boolean answered;

    @QueryParam("satisfied")
    @Parameter(description = "Only those that the family was content with (true), or was not (false)")
    public Boolean satisfied;

    @QueryParam("from")
    @Parameter(description = "Due on this day or later")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Due on this day or earlier")
    public LocalDate to;

    Long memberId() {
        return member == null ? null : member.value();
    }

    Long householdId() {
        return household == null ? null : household.value();
    }

    /** Whether they are still wanted, in words of the database. */
    String isCancelled() {
        if (cancelled == null) return "1 = 1";
        return cancelled ? "o.cancelledOn is not null" : "o.cancelledOn is null";
    }

    /** The state in words of the database. */
    String inState() {
        if (state == null) return "1 = 1";
        return switch (state) {
            case CANCELLED -> "o.cancelledOn is not null";
            case CONFIRMED -> "o.cancelledOn is null and o.confirmedBy is not null";
            case DONE -> "o.cancelledOn is null and o.confirmedBy is null and o.doneOn is not null";
            case OPEN -> "o.cancelledOn is null and o.doneOn is null";
        };
    }
}
