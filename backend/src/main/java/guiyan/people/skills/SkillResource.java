package guiyan.people.skills;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.people.Persons;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.Right;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/skills")
@Tag(name = "Training")
class SkillResource {

    private final Skills skills;
    private final Persons persons;
    private final Caller caller;

    SkillResource(Skills skills, Persons persons, Caller caller) {
        this.skills = skills;
        this.persons = persons;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.TRAINING_READ)
    @Operation(
            summary = "List what a person is able to do",
            description = "What was learned in training and completed, with the certificates; a member or not.")
    public Page<SkillView> listSkills(@Valid @BeanParam SkillFilter filter, @Valid @BeanParam Cursor cursor) {
        persons.require(caller.scope(), filter.person);
        return skills.search(caller.scope(), filter, cursor).map(SkillView::of);
    }
}
