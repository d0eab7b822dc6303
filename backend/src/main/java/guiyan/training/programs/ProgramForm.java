package guiyan.training.programs;

import guiyan.platform.ids.PublicId;
import guiyan.training.values.Aim;
import guiyan.training.values.Subject;
import guiyan.training.values.TrainingType;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a course teaches, to what end, and who gives it. */
@Schema(name = "TrainingProgramForm")
record ProgramForm(
        @Schema(description = "The unit that writes it down; the caller's own unless told")
        PublicId organizationId,

        @NotNull TrainingType type,
        @NotBlank @Size(max = 60) String title,
        @NotNull Aim aim,
        @NotNull Subject subject,

        @Min(1) @Max(2000) @Schema(description = "How many hours it takes")
        Integer hours,

        @Size(max = 60) String organizer,
        @Size(max = 60) String coOrganizer,
        @Size(max = 500) String words) {

    static ProgramForm of(TrainingProgram program) {
        return new ProgramForm(
                PublicId.of(program.unitId),
                program.type,
                program.title,
                program.aim,
                program.subject,
                program.hours,
                program.organizer,
                program.coOrganizer,
                program.words);
    }

    void applyTo(TrainingProgram program) {
        program.type = type;
        program.title = title.strip();
        program.aim = aim;
        program.subject = subject;
        program.hours = hours;
        program.organizer = organizer;
        program.coOrganizer = coOrganizer;
        program.words = words;
    }
}
