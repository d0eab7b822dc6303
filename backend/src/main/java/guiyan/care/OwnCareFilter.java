package guiyan.care;

import guiyan.care.values.CareKind;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which of the caller's own cases are asked for. */
class OwnCareFilter {

    @QueryParam("kind")
    @Parameter(description = "Only children, or only elders")
    public CareKind kind;

    @QueryParam("closed")
    @Parameter(description = "Those that ended instead of those that last")
    public boolean closed;

    CareFilter asked() {
        var filter = new CareFilter();
        filter.kind = kind;
        filter.closed = closed;
        return filter;
    }
}
