package guiyan.training.attendances;

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
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/attendances")
@Tag(name = "Training")
class AttendanceResource {

    private final TrainingAttendances attendances;
    private final AttendanceDesk desk;
    private final AttendanceViews views;
    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    AttendanceResource(
            TrainingAttendances attendances,
            AttendanceDesk desk,
            AttendanceViews views,
            Organizations organizations,
            Caller caller,
            BusinessClock clock) {
        this.attendances = attendances;
        this.desk = desk;
        this.views = views;
        this.organizations = organizations;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.TRAINING_READ)
    @Operation(
            summary = "List attendances of training, the latest first",
            description =
                    "One for each person and session: person-times. With the work that was found within six months after it was completed.")
    public Page<AttendanceView> listTrainingAttendances(
            @Valid @BeanParam AttendanceFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return attendances.search(scope, filter, clock.today(), cursor).mapAll(views::of);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.TRAINING_READ)
    @Operation(summary = "Show one attendance of training", description = "With the `ETag` that an act needs.")
    public AttendanceView showTrainingAttendance(PublicId id) {
        return views.of(attendances.require(caller.scope(), id));
    }

    @POST
    @Path("/{id}/certify")
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Note the certificate that somebody has of a session",
            description =
                    "Once it is completed; a second number replaces the first. It stands with the person's skills.")
    public AttendanceView certifyTrainee(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull CertificateForm form) {
        return views.of(desk.certify(attendances.require(caller.scope(), id, ifMatch), form));
    }

    @DELETE
    @Path("/{id}")
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Take somebody off the list of a session",
            description = "Who was put there by mistake; not once the session is completed.")
    public void strikeTrainee(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        desk.strike(attendances.require(caller.scope(), id, ifMatch));
    }
}
