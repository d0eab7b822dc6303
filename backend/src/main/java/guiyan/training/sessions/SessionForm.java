package guiyan.training.sessions;

import guiyan.platform.ids.PublicId;
import guiyan.training.values.Aim;
import guiyan.training.values.Mode;
import guiyan.training.values.Subject;
import guiyan.training.values.TrainingType;
import guiyan.training.values.VenueType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is taught, when, where and by whom. */
@Schema(name = "TrainingSessionForm")
record SessionForm(
        @Schema(description = "The unit that holds it; the caller's own unless told")
        PublicId organizationId,

        @Schema(description = "The course that it is a session of")
        PublicId programId,

        @NotNull TrainingType type,
        @NotBlank @Size(max = 60) String title,
        @Schema(description = "A group unless told") Mode mode,
        @NotNull Aim aim,
        @NotNull Subject subject,
        @NotNull LocalDate startedOn,

        @Schema(description = "The last day; the first unless told")
        LocalDate endedOn,

        @Min(1) @Max(2000) Integer hours,
        VenueType venueType,
        @Size(max = 120) String place,
        @Size(max = 80) String trainer,
        @Size(max = 60) String organizer,
        @Size(max = 60) String coOrganizer) {

    static SessionForm of(TrainingSession s) {
        return new SessionForm(
                PublicId.of(s.unitId),
                s.programId == null ? null : PublicId.of(s.programId),
                s.type,
                s.title,
                s.mode,
                s.aim,
                s.subject,
                s.startedOn,
                s.endedOn,
                s.hours,
                s.venueType,
                s.place,
                s.trainer,
                s.organizer,
                s.coOrganizer);
    }

    /** A form with nothing in it, to tell a session on from. */
    static SessionForm blank() {
        return new SessionForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    void applyTo(TrainingSession s) {
        s.type = type;
        s.title = title.strip();
        s.mode = mode == null ? Mode.GROUP : mode;
        s.aim = aim;
        s.subject = subject;
        s.take(startedOn, endedOn == null ? startedOn : endedOn);
        s.hours = hours;
        s.venueType = venueType;
        s.place = place;
        s.trainer = trainer;
        s.organizer = organizer;
        s.coOrganizer = coOrganizer;
    }
}
