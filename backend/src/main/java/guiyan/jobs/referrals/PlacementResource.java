package guiyan.jobs.referrals;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/placements")
@Tag(name = "Jobs")
class PlacementResource {

    private final Placements placements;
    private final ReferralDesk desk;
    private final ReferralViews views;
    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    PlacementResource(
            Placements placements,
            ReferralDesk desk,
            ReferralViews views,
            Organizations organizations,
            Caller caller,
            BusinessClock clock) {
        this.placements = placements;
        this.desk = desk;
        this.views = views;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    /** When and why somebody has left a post. */
    @Schema(name = "PlacementEnd")
    record End(
            @NotNull @PastOrPresent LocalDate on,
            @NotBlank @Size(max = 120) String reason) {}

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.REFERRALS_READ)
    @Operation(
            summary = "List who has found a post, the latest first",
            description = "By whose introduction, since when, and whether they still work there.")
    public Page<PlacementView> listPlacements(
            @Valid @BeanParam PlacementFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return placements.search(scope, filter, clock.today(), cursor).mapAll(views::ofPlacements);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.REFERRALS_READ)
    @Operation(summary = "Show one placement", description = "With the `ETag` that an act needs.")
    public PlacementView showPlacement(PublicId id) {
        return views.ofPlacement(placements.require(caller.scope(), id));
    }

    @POST
    @Path("/{id}/end")
    @Allowed(Right.REFERRALS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Note that somebody has left his post",
            description = "His place in the post is free again from then on.")
    public PlacementView endPlacement(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull End end) {
        return views.ofPlacement(desk.end(placements.require(caller.scope(), id, ifMatch), end.on(), end.reason()));
    }
}
