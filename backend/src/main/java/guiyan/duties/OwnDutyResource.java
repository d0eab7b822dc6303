package guiyan.duties;

import guiyan.people.Own;
import guiyan.platform.Allowed;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/duties")
@Tag(name = "Duties")
class OwnDutyResource {

    private static final int MONTHS = 3;

    private final Duties duties;
    private final Own own;
    private final BusinessClock clock;

    OwnDutyResource(Duties duties, Own own, BusinessClock clock) {
        this.duties = duties;
        this.own = own;
        this.clock = clock;
    }

    @GET
    @Allowed(Right.OWN_DATA)
    @Operation(
            summary = "List what is owed to oneself, and what one owes",
            description =
                    "The calls, cards and visits that the branch and the township owe the member, and his own reports: what is open, and what became of the last three months'.")
    public List<OwnDutyView> listOwnDuties() {
        return duties.about(own.person().id, clock.today().minusMonths(MONTHS)).stream()
                .map(OwnDutyView::of)
                .toList();
    }
}
