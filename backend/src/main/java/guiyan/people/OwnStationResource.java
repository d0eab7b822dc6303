package guiyan.people;

import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Right;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/service-station")
@Tag(name = "People")
class OwnStationResource {

    private final Own own;
    private final Organizations organizations;

    OwnStationResource(Own own, Organizations organizations) {
        this.own = own;
        this.organizations = organizations;
    }

    /** Where the township's service station is, and its telephone; empty where nobody has noted them. */
    @Schema(name = "OwnServiceStationView")
    record View(@Schema(required = true) String township, String address, String phone) {}

    @GET
    @Allowed(Right.OWN_DATA)
    @Operation(
            summary = "Show the service station of one's township",
            description = "Whom one asks from away (domain.md S-40).")
    public View showOwnStation() {
        var township = organizations.findById(own.person().townshipId);
        return new View(township.shortName, township.stationAddress, township.stationPhone);
    }
}
