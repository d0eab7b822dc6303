package guiyan.homecoming.mentors;

import guiyan.homecoming.values.WorkField;
import guiyan.organizations.OrganizationRef;
import guiyan.people.Person;
import guiyan.people.PersonRef;
import guiyan.platform.Located;
import guiyan.platform.Revisioned;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A pair as the API shows it. */
@Schema(name = "MentorLinkView")
record MentorView(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String etag,
        @Schema(required = true) PersonRef planner,
        @Schema(required = true) PersonRef mentor,
        @Schema(required = true) OrganizationRef organization,
        @Schema(required = true) WorkField field,
        @Schema(required = true) LocalDate since,
        LocalDate endedOn)
        implements Revisioned, Located {

    static MentorView of(MentorLink link, Person mentor, OrganizationRef unit) {
        return new MentorView(
                PublicId.of(link.id),
                Revisioned.etag(link),
                PersonRef.of(link.person),
                PersonRef.of(mentor),
                unit,
                link.field,
                link.since,
                link.endedOn);
    }

    @Override
    public String location() {
        return "/mentor-links/" + id;
    }
}
