package guiyan.training.attendances;

import guiyan.platform.ids.PublicId;
import guiyan.training.values.TrainingType;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which attendances of training are asked for. */
class AttendanceFilter {

    @QueryParam("organization")
    @Parameter(description = "Of people of this unit and everything below it")
    public PublicId organization;

    @QueryParam("person")
    @Parameter(description = "Only of this person")
    public PublicId person;

    @QueryParam("type")
    @Parameter(description = "Only of this programme")
    public TrainingType type;

    @QueryParam("from")
    @Parameter(description = "Of sessions that began on this day or later")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Of sessions that began on this day or earlier")
    public LocalDate to;

    @QueryParam("came")
    @Parameter(description = "Whether they came")
    public Boolean came;

    @QueryParam("member")
    @Parameter(description = "Whether they were members then")
    public Boolean member;

    @QueryParam("completed")
    @Parameter(description = "Whether they completed the session")
    public Boolean completed;

    @QueryParam("certified")
    @Parameter(description = "Whether they have a certificate of it")
    public Boolean certified;

    @QueryParam("placed")
    @Parameter(description = "Whether they found work within six months after they had completed it")
    public Boolean placed;

    @QueryParam("placeable")
    @Parameter(description = "Whether the six months in which work is found after it are not over")
    public Boolean placeable;

    @QueryParam("once")
    @Parameter(description = "Each person once, by his latest attendance of those asked for")
    public Boolean once;
}
