package guiyan.jobs.employers;

import guiyan.platform.ids.PublicId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An employer as other resources name it. */
public record EmployerRef(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String name) {

    public static EmployerRef of(Employer employer) {
        return employer == null ? null : new EmployerRef(PublicId.of(employer.id), employer.name);
    }
}
