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

    @QueryParam("q")
    @Size(max = 40)
    @Parameter(description = "Part of the name, or pinyin initials, of the head or of somebody who belongs to it")
    public String q;

    boolean hasWords() {
        return q != null && !q.isBlank();
    }
}
