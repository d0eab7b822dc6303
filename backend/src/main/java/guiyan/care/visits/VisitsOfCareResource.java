package guiyan.care.visits;

import guiyan.care.CareCases;
import guiyan.care.CareKeeper;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/care-cases/{id}/visits")
@Tag(name = "Care")
class VisitsOfCareResource {

    private final CareVisits visits;
    private final CareCases cases;
    private final CareKeeper keeper;
    private final Caller caller;

    VisitsOfCareResource(CareVisits visits, CareCases cases, CareKeeper keeper, Caller caller) {
        this.visits = visits;
        this.cases = cases;
        this.keeper = keeper;
        this.caller = caller;
    }

    @GET
    @Allowed(Right.CARE_SHOWN)
    @Operation(
            summary = "List the visits to one of those in care, the latest first",
            description = "What is needed and what was done is shown to the assigned carer alone.")
    public Page<CareVisitView> listVisitsOfCareCase(PublicId id, @Valid @BeanParam Cursor cursor) {
        var care = cases.require(caller.scope(), keeper.me(), id);
        var isCarer = keeper.isCarer(care);
        return visits.of(care.id, cursor).map(visit -> CareVisitView.of(visit, isCarer));
    }
}
