package guiyan.people.households;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which households are asked for. */
class HouseholdFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("person")
    @Parameter(description = "Only the one this person belongs to now")
    public PublicId person;

    @QueryParam("q")
    @Size(max = 40)
    @Parameter(description = "Part of the name, or pinyin initials, of the head or of somebody who belongs to it")
    public String q;

    Long personId() {
        return person == null ? null : person.value();
    }

    boolean hasWords() {
        return q != null && !q.isBlank();
    }
}
