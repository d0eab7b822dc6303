package guiyan.privacy.retention;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.platform.Allowed;
import guiyan.platform.Page;
import guiyan.platform.Right;
import guiyan.platform.calendar.SystemClock;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/privacy/retention")
@Tag(name = "Privacy")
class RetentionResource {

    private final RetentionJob job;
    private final SystemClock clock;

    RetentionResource(RetentionJob job, SystemClock clock) {
        this.job = job;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.RETENTION_READ)
    @Operation(
            summary = "List what is kept for a time only, and what would go now",
            description =
                    "The dry run of the job that erases it each hour: rows due to go, table by table, and what went last.")
    public Page<RetentionView> listRetention() {
        return Page.whole(job.report(clock.now()));
    }
}
