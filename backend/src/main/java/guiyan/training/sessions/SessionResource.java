package guiyan.training.sessions;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.Organizations;
import guiyan.organizations.WritingUnits;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.MergePatch;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/training-sessions")
@Tag(name = "Training")
class SessionResource {

    private final TrainingSessions sessions;
    private final SessionDesk desk;
    private final SessionViews views;
    private final WritingUnits units;
    private final Organizations organizations;
    private final Caller caller;

    SessionResource(
            TrainingSessions sessions,
            SessionDesk desk,
            SessionViews views,
            WritingUnits units,
            Organizations organizations,
            Caller caller) {
        this.sessions = sessions;
        this.desk = desk;
        this.views = views;
        this.units = units;
        this.organizations = organizations;
        this.caller = caller;
    }

    /** Why a session is not held. */
    @Schema(name = "TrainingCancelForm")
    record Cancel(@NotBlank @Size(max = 120) String reason) {}

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.TRAINING_READ)
    @Operation(
            summary = "List sessions of training, the latest first",
            description =
                    "With how many of the caller's people are on the list, came, completed and were certified; by `from` and `to` on the first day.")
    public Page<SessionView> listTrainingSessions(
            @Valid @BeanParam SessionFilter filter, @Valid @BeanParam Cursor cursor) {
        var page = filter.organization == null
                ? sessions.search(units.reaching(), filter, cursor)
                : sessions.held(organizations.narrowed(caller.scope(), filter.organization), filter, cursor);
        return page.mapAll(views::of);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.TRAINING_READ)
    @Operation(summary = "Show one session of training", description = "With the `ETag` that a change needs.")
    public SessionView showTrainingSession(PublicId id) {
        return views.of(sessions.requireSeen(units.reaching(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Plan a session of training",
            description = "For a group or one-to-one; also one that was held already.")
    public SessionView planTrainingSession(@Valid @NotNull SessionForm form) {
        return views.of(desk.plan(form, units.of(form.organizationId()), null, null));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(SessionForm.class)
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Revise a session of training",
            description = "By whoever keeps the unit that holds it; it stays with that unit.")
    public SessionView reviseTrainingSession(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var session = sessions.require(caller.scope(), id, ifMatch);
        return views.of(desk.revise(session, patch.onto(SessionForm.of(session))));
    }

    @POST
    @Path("/{id}/cancel")
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Call a session off", description = "It stays, with the reason; not once somebody has come.")
    public SessionView cancelTrainingSession(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Cancel cancel) {
        return views.of(desk.cancel(sessions.require(caller.scope(), id, ifMatch), cancel.reason()));
    }
}
