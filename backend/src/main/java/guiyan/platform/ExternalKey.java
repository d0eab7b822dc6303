package guiyan.platform;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By which number another system calls what it tells of, and as of which day. */
public class ExternalKey {

    @PathParam("externalId")
    @Size(max = 80)
    public String externalId;

    @QueryParam("asOf")
    @Parameter(description = "The day the facts are as of; today unless told. An older one overwrites nothing newer")
    public LocalDate asOf;
}
