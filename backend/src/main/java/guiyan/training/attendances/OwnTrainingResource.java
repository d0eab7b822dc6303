package guiyan.training.attendances;

import guiyan.people.Own;
import guiyan.platform.Allowed;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.crypto.ScannedCode;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/training-sessions")
@Tag(name = "Training")
class OwnTrainingResource {

    private final DoorCodes codes;
    private final AttendanceDesk desk;
    private final Own own;

    OwnTrainingResource(DoorCodes codes, AttendanceDesk desk, Own own) {
        this.codes = codes;
        this.desk = desk;
        this.own = own;
    }

    /** A session that one has come to. */
    @Schema(name = "OwnTrainingView")
    record OwnTraining(
            @Schema(required = true) String title,
            @Schema(required = true) LocalDate startedOn,
            String place,
            @Schema(required = true) LocalDate cameOn) {

        static OwnTraining of(TrainingAttendance came) {
            return new OwnTraining(came.session.title, came.session.startedOn, came.session.place, came.cameOn);
        }
    }

    @POST
    @Path("/sign-in")
    @Allowed(Right.OWN_DATA)
    @Retried
    @Transactional
    @Operation(
            summary = "Sign in at a session with the code on its screen",
            description = "While it lasts, enrolled or not; signing in twice counts once.")
    public OwnTraining signInAtTraining(@Valid @NotNull ScannedCode form) {
        var person = own.person();
        return OwnTraining.of(desk.comeIn(codes.sessionOf(form.code(), person), person));
    }
}
