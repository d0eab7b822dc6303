package guiyan.members.corrections;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which requests are asked for. */
class CorrectionFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("state")
    @Parameter(description = "`PROPOSED` unless told, or every state when a person is named")
    public CorrectionState state;

    @QueryParam("person")
    @Parameter(description = "Only requests about this person")
    public PublicId person;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(description = "Only requests that should have been decided before today")
    public boolean overdue;

    CorrectionState stateAsked() {
        return state == null && person == null ? CorrectionState.PROPOSED : state;
    }

    Long personId() {
        return person == null ? null : person.value();
    }
}
