package guiyan.training.sessions;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.WritingUnits;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.ExternalKey;
import guiyan.platform.MergePatch;
import guiyan.platform.Put;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.Telling;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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
    private final Caller caller;
    private final Telling telling;

    ExternalSessionResource(
            TrainingSessions sessions,
            SessionDesk desk,
            SessionViews views,
            WritingUnits units,
            Caller caller,
            Telling telling) {
        this.sessions = sessions;
        this.desk = desk;
        this.views = views;
        this.units = units;
        this.caller = caller;
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
                    "Plans it the first time, at the unit that the body names, else at the caller's, and revises it from then on; the same again changes nothing. What the body leaves out stays as it is, null empties it.")
    @APIResponse(
            responseCode = "200",
            description = "Revised, or nothing to revise",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = SessionView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Planned",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = SessionView.class)))
    public Put<SessionView> putTrainingSession(@Valid @BeanParam ExternalKey key, @NotNull MergePatch told) {
        var source = telling.source(key);
        var taking = new Telling.Taking<>(
                SessionForm.blank(),
                SessionForm::of,
                form -> desk.plan(form, units.of(form.organizationId()), source, key.externalId),
                desk::revise);
        var known = sessions.numbered(caller.scope(), source, List.of(key.externalId)).stream()
                .findFirst();
        return telling.put(known, told, taking).map(views::of);
    }
}
