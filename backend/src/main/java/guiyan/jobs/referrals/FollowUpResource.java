package guiyan.jobs.referrals;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.calendar.PartialDate;
import guiyan.platform.crypto.Vault;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/placements/{id}")
@Tag(name = "Jobs")
class FollowUpResource {

    private final Placements placements;
    private final FollowUp followUp;
    private final FollowUpDesk desk;
    private final Vault vault;
    private final Caller caller;

    FollowUpResource(Placements placements, FollowUp followUp, FollowUpDesk desk, Vault vault, Caller caller) {
        this.placements = placements;
        this.followUp = followUp;
        this.desk = desk;
        this.vault = vault;
        this.caller = caller;
    }

    /** What somebody is in his post from then on. */
    @Schema(name = "PlacementChangeForm")
    record Change(
            @NotNull PartialDate on,
            @NotBlank @Size(max = 60) String title,

            @Size(max = 60) @Schema(description = "What he was before; as noted last unless told")
            String was) {}

    @GET
    @Path("/checks")
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.REFERRALS_READ)
    @Operation(
            summary = "List the checks of a placement, the latest first",
            description = "Whether he was still there, paid, with a contract and lodged, when he was asked.")
    public Page<CheckView> listPlacementChecks(PublicId id, @Valid @BeanParam Cursor cursor) {
        return followUp.checks(placements.require(caller.scope(), id), cursor).map(this::view);
    }

    private CheckView view(PlacementCheck check) {
        return CheckView.of(check, check.wordsCipher == null ? null : vault.openText(check.wordsCipher));
    }

    @POST
    @Path("/checks")
    @ResponseStatus(201)
    @Allowed(Right.REFERRALS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Note how somebody's post is",
            description =
                    "It answers the last stage that is reached on that day (7, 30, 90 days, half a year) and those before it; whoever is not there any more leaves his post by it.")
    public CheckView checkPlacement(PublicId id, @Valid @NotNull CheckForm heard) {
        return view(desk.check(placements.require(caller.scope(), id), heard));
    }

    @GET
    @Path("/changes")
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.REFERRALS_READ)
    @Operation(
            summary = "List what somebody has become in his post, the latest first",
            description = "What he was, what he became, and when, as exactly as it is known.")
    public Page<ChangeView> listPlacementChanges(PublicId id, @Valid @BeanParam Cursor cursor) {
        return followUp.changes(placements.require(caller.scope(), id), cursor).map(ChangeView::of);
    }

    @POST
    @Path("/changes")
    @ResponseStatus(201)
    @Allowed(Right.REFERRALS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Note that somebody is something else in his post",
            description = "A promotion or another task with the same employer; who goes elsewhere leaves his post.")
    public ChangeView changePlacement(PublicId id, @Valid @NotNull Change change) {
        return ChangeView.of(
                desk.change(placements.require(caller.scope(), id), change.on(), change.title(), change.was()));
    }
}
