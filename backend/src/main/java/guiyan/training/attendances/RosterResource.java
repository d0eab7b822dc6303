package guiyan.training.attendances;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.WritingUnits;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.crypto.ScreenCodes;
import guiyan.platform.ids.PublicId;
import guiyan.training.sessions.TrainingSession;
import guiyan.training.sessions.TrainingSessions;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/training-sessions/{id}")
@Tag(name = "Training")
class RosterResource {

    private final TrainingSessions sessions;
    private final TrainingAttendances attendances;
    private final AttendanceDesk desk;
    private final DoorCodes codes;
    private final AttendanceViews views;
    private final WritingUnits units;
    private final Caller caller;

    RosterResource(
            TrainingSessions sessions,
            TrainingAttendances attendances,
            AttendanceDesk desk,
            DoorCodes codes,
            AttendanceViews views,
            WritingUnits units,
            Caller caller) {
        this.sessions = sessions;
        this.attendances = attendances;
        this.desk = desk;
        this.codes = codes;
        this.views = views;
        this.units = units;
        this.caller = caller;
    }

    /** The lines of the list that an act was about. */
    @Schema(name = "TrainingLines")
    record Lines(@Schema(required = true) List<AttendanceView> items) {}

    private TrainingSession session(PublicId id) {
        return sessions.requireSeen(units.reaching(), id);
    }

    @GET
    @Path("/attendances")
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.TRAINING_READ)
    @Operation(
            summary = "List who is on the list of a session",
            description = "The caller's people, in the order of the list; each person once.")
    public Page<AttendanceView> listTrainees(PublicId id, @Valid @BeanParam Cursor cursor) {
        return attendances.roster(caller.scope(), session(id).id, cursor).mapAll(views::of);
    }

    @POST
    @Path("/enrol")
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Put people on the list of a session",
            description = "Members or others; who is on it stays on it, may be repeated.")
    public Lines enrolTrainees(PublicId id, @Valid @NotNull TraineesForm form) {
        return new Lines(views.of(desk.enrol(session(id), form.personIds())));
    }

    @GET
    @Path("/sign-in-code")
    @Allowed(Right.TRAINING_WRITE)
    @Operation(
            summary = "Show the code by which members sign themselves in at a session",
            description =
                    "For the screen of the room, while the session lasts; another every two minutes, so that a picture sent home is of no use.")
    public ScreenCodes.Shown showTrainingSignInCode(PublicId id) {
        return codes.shown(session(id));
    }

    @POST
    @Path("/sign-in")
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Sign in people who have come to a session",
            description = "Enrolled or not, from its first day; signing in twice counts once.")
    public Lines signInTrainees(PublicId id, @Valid @NotNull TraineesForm form) {
        return new Lines(views.of(desk.signIn(session(id), form.personIds())));
    }

    @POST
    @Path("/newcomers")
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Sign in somebody by name",
            description =
                    "Whoever of that name the village has on record, else somebody new; several of one name are refused until the birth date tells them apart.")
    public AttendanceView signInNewcomer(PublicId id, @Valid @NotNull NewcomerForm form) {
        return views.of(desk.signIn(session(id), form));
    }

    @POST
    @Path("/complete")
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Say who is through with a session",
            description = "Of those who came; whoever completes vocational training has that skill from then on.")
    public Lines completeTraining(PublicId id, @Valid @NotNull CompletionForm form) {
        return new Lines(views.of(desk.complete(session(id), form.personIds(), form.on())));
    }
}
