package guiyan.auditing;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.platform.Allowed;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.Right;
import guiyan.platform.audit.Seals;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/audit-events")
@Tag(name = "Audit")
class AuditResource {

    private final AuditLog log;
    private final Seals seals;

    AuditResource(AuditLog log, Seals seals) {
        this.log = log;
        this.seals = seals;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.AUDIT_READ)
    @Operation(
            summary = "List what was done here and looked at, newest first",
            description =
                    "Who did what to which row, when, and for which purpose; never a value, and no name of a person.")
    public Page<AuditEventView> listAuditEvents(@Valid @BeanParam AuditFilter filter, @Valid @BeanParam Cursor cursor) {
        return log.search(filter, cursor).map(AuditEventView::of);
    }

    @POST
    @Path("/verify")
    @Allowed(Right.AUDIT_READ)
    @Transactional
    @Operation(
            summary = "Compute every seal of the log again",
            description =
                    "Acts are sealed each minute in a chain, some minutes after they were written. A changed, missing or added act is found by the seal it lies under.")
    public VerificationView verifyAuditLog() {
        return VerificationView.of(seals.verify());
    }
}
