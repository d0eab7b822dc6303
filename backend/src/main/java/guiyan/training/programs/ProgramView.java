package guiyan.training.programs;

import guiyan.organizations.OrganizationRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import guiyan.training.values.Aim;
import guiyan.training.values.Subject;
import guiyan.training.values.TrainingType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A course that is offered. */
@Schema(name = "TrainingProgramView")
record ProgramView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        OrganizationRef organization,
        @Schema(required = true) TrainingType type,
        @Schema(required = true) String title,
        @Schema(required = true) Aim aim,
        @Schema(required = true) Subject subject,
        Integer hours,
        String organizer,
        String coOrganizer,
        String words)
        implements Revisioned, Located {

    static ProgramView of(TrainingProgram program, OrganizationRef unit) {
        return new ProgramView(
                PublicId.of(program.id),
                Revisioned.etag(program),
                unit,
                program.type,
                program.title,
                program.aim,
                program.subject,
                program.hours,
                program.organizer,
                program.coOrganizer,
                program.words);
    }

    @Override
    public String location() {
        return "/training-programs/" + id;
    }
}
