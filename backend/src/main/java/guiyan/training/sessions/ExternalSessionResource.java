package guiyan.training.sessions;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.WritingUnits;
import guiyan.platform.Allowed;
import guiyan.platform.MergePatch;
import guiyan.platform.Put;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.Telling;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/training-sessions/external")
@Tag(name = "Training")
class ExternalSessionResource {

    private final TrainingSessions sessions;
    private final SessionDesk desk;
    private final SessionViews views;
    private final WritingUnits units;
    private final Telling telling;

    ExternalSessionResource(
            TrainingSessions sessions, SessionDesk desk, SessionViews views, WritingUnits units, Telling telling) {
        this.sessions = sessions;
        this.desk = desk;
        this.views = views;
        this.units = units;
        this.telling = telling;
    }

    @PUT
    @Path("/{externalId}")
    @Consumes(APPLICATION_JSON)
    @RequestBodySchema(SessionForm.class)
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Tell of a session by the number that the caller's own system has for it",
            description =
                    "Plans it at the caller's unit the first time and revises it from then on; the same again changes nothing. What the body leaves out stays as it is, null empties it.")
    @APIResponse(
            responseCode = "200",
            description = "Revised, or nothing to revise",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = SessionView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = SessionView.class)))
    public Put<SessionView> putTrainingSession(
            @Size(max = 80) String externalId,
            @QueryParam("asOf")
                    @Parameter(
                            description =
                                    "The day the facts are as of; today unless told. An older one overwrites nothing newer")
                    LocalDate asOf,
            @NotNull MergePatch told) {
        var day = telling.asOf(asOf);
        var source = telling.source();
        var unit = units.of((PublicId) null);
        var known = sessions.external(unit.id, source, List.of(externalId));
        if (!known.isEmpty()) return new Put<>(views.of(revised(known.get(0), told, day)), Put.Outcome.REVISED);
        var form = told.onto(SessionForm.blank());
        return new Put<>(views.of(desk.plan(form, unit, source, externalId)), Put.Outcome.CREATED);
    }

    private TrainingSession revised(TrainingSession session, MergePatch told, LocalDate asOf) {
        var before = SessionForm.of(session);
        var form = told.onto(before);
        if (form.equals(before)) return session;
        telling.requireNewest(session, asOf);
        return desk.revise(session, form);
    }
}
