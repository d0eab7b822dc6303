package guiyan.outflow.certificates;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which certificates are asked for. */
class CertificateFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("member")
    @Parameter(description = "Only this member's, withdrawn ones included")
    public PublicId member;

    @QueryParam("withdrawn")
    @DefaultValue("false")
    @Parameter(description = "With those that were withdrawn")
    public boolean withdrawn;

    @QueryParam("away")
    @DefaultValue("false")
    @Parameter(description = "Only of members who are away now")
    public boolean away;

    @QueryParam("overdue")
    @DefaultValue("false")
    @Parameter(description = "Only those that were not checked within a year of the last time (R-08)")
    public boolean overdue;

    boolean onlyValid() {
        return !withdrawn && member == null;
    }
}
