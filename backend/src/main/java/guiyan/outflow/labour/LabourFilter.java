package guiyan.outflow.labour;

import guiyan.platform.ids.PublicId;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which labourers are asked for. */
class LabourFilter {

    @QueryParam("organization")
    @Parameter(description = "This unit and everything below it")
    public PublicId organization;

    @QueryParam("ledBy")
    @Parameter(description = "Only those whom this member led out")
    public PublicId ledBy;

    @QueryParam("to")
    @Parameter(description = "Only those who had left by that day")
    public LocalDate to;

    @QueryParam("once")
    @Parameter(description = "Each labourer once, by his latest entry, however often he left")
    public Boolean once;

    Long leader() {
        return ledBy == null ? null : ledBy.value();
    }
}
