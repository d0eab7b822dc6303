package guiyan.jobs.employers;

import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was heard of an employer. */
record EmployerNoteView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PublicId employerId,
        @Schema(required = true) NoteKind kind,
        @Schema(required = true) LocalDate notedOn,
        String notedBy,
        String words,
        String result,
        LocalDate settledOn)
        implements Revisioned, Located {

    @Override
    public String location() {
        return "/employers/%s/notes/%s".formatted(employerId, id);
    }
}
