package guiyan.people.skills;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Whose skills are asked for. */
class SkillFilter {

    @NotNull
    @QueryParam("person")
    @Parameter(description = "Of this person")
    public PublicId person;
}
