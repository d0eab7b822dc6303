package guiyan.contact.gatherings;

import guiyan.people.Own;
import guiyan.platform.Allowed;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.crypto.ScannedCode;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/gatherings")
@Tag(name = "Contact")
class OwnGatheringResource {

    private final Guests guests;
    private final SignInCodes codes;
    private final GatheringDesk desk;
    private final Own own;
    private final BusinessClock clock;

    OwnGatheringResource(Guests guests, SignInCodes codes, GatheringDesk desk, Own own, BusinessClock clock) {
        this.guests = guests;
        this.codes = codes;
        this.desk = desk;
        this.own = own;
        this.clock = clock;
    }

    @GET
    @Allowed(Right.OWN_DATA)
    @Operation(
            summary = "List the meetings to come that one is invited to",
            description = "The soonest first, those of today among them; at most twenty.")
    public List<OwnGatheringView> listOwnGatherings() {
        return guests.invitations(own.person().id, clock.today());
    }

    @POST
    @Path("/sign-in")
    @Allowed(Right.OWN_DATA)
    @Retried
    @Transactional
    @Operation(
            summary = "Sign in at a meeting with the code on its screen",
            description = "On its day, invited or not; signing in twice counts once.")
    public OwnGatheringView signInMyself(@Valid @NotNull ScannedCode form) {
        var gathering = codes.meetingOf(form.code());
        return OwnGatheringView.of(gathering, desk.comeIn(gathering, own.person()));
    }
}
