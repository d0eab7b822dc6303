package guiyan.homecoming.ventures;

import guiyan.homecoming.values.WorkField;
import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of the things that were started are asked for. */
class VentureFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("member")
    @Parameter(description = "Only of this member")
    public PublicId member;

    @QueryParam("kind")
    @Parameter(description = "Only in this form")
    public VentureKind kind;

    @QueryParam("field")
    @Parameter(description = "Only in this field of work")
    public WorkField field;

    @QueryParam("state")
    @Parameter(description = "Only those that stand so")
    public VentureState state;

    @QueryParam("registeredTo")
    @Parameter(description = "Only those registered by this day")
    public LocalDate registeredTo;

    @QueryParam("activeOn")
    @Parameter(description = "Only those that ran on this day")
    public LocalDate activeOn;

    Long memberId() {
        return member == null ? null : member.value();
    }
}
