package guiyan.care;

import guiyan.platform.Allowed;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.Right;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/care-cases")
@Tag(name = "Care")
class OwnCareResource {

    private final CareCases cases;
    private final CareViews views;
    private final CareKeeper keeper;

    OwnCareResource(CareCases cases, CareViews views, CareKeeper keeper) {
        this.cases = cases;
        this.views = views;
        this.keeper = keeper;
    }

    @GET
    @Allowed(Right.CARE_OWN)
    @Operation(
            summary = "List those in the caller's own care, the next visit first",
            description = "With their files, but for the guardian's number. A page is one look, without persons.")
    public Page<CareCaseView> listOwnCareCases(
            @Valid @BeanParam OwnCareFilter filter, @Valid @BeanParam Cursor cursor) {
        return cases.of(keeper.me(), filter.asked(), cursor).map(views::listed);
    }
}
