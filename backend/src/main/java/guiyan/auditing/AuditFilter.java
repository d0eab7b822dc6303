package guiyan.auditing;

import guiyan.platform.ids.PublicId;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the list of acts can be narrowed to. */
class AuditFilter {

    @QueryParam("person")
    @Parameter(description = "Acts that concern this person")
    public PublicId person;

    @QueryParam("actor")
    @Parameter(description = "Acts of this account or machine client")
    public PublicId actor;

    @QueryParam("action")
    @Parameter(description = "One sort of act, such as `member.disclosed`")
    @Size(max = 60)
    public String action;

    @QueryParam("from")
    @Parameter(description = "From this day on, in the station's time zone")
    public LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Up to this day, in the station's time zone")
    public LocalDate to;
}
