package guiyan.privacy.incidents;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.platform.Allowed;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/privacy/incidents")
@Tag(name = "Privacy")
class PrivacyIncidentResource {

    private final PrivacyIncidents incidents;
    private final AffectedPeople affected;
    private final Audit audit;

    PrivacyIncidentResource(PrivacyIncidents incidents, AffectedPeople affected, Audit audit) {
        this.incidents = incidents;
        this.affected = affected;
        this.audit = audit;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.INCIDENTS)
    @Operation(summary = "List breaches, the latest first", description = "Open and closed ones.")
    public Page<PrivacyIncidentView> listPrivacyIncidents(@Valid @BeanParam Cursor cursor) {
        return incidents.all(cursor).map(PrivacyIncidentView::of);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.INCIDENTS)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Open the record of a breach",
            description =
                    "Through whose access it happened, and from when to when: the log of acts says whom it affects.")
    public PrivacyIncidentView openPrivacyIncident(@Valid @NotNull PrivacyIncidentForm form) {
        var incident = new PrivacyIncident();
        form.applyTo(incident);
        audit.record(Act.of("incident.opened"), incidents.recorded(incident));
        return PrivacyIncidentView.of(incident);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.INCIDENTS)
    @Operation(summary = "Show one breach", description = "What is known of it, and what was done.")
    public PrivacyIncidentView showPrivacyIncident(PublicId id) {
        return PrivacyIncidentView.of(incidents.require(id));
    }

    @GET
    @Path("/{id}/affected")
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.INCIDENTS)
    @Operation(
            summary = "List whom a breach affects",
            description =
                    "By id, as the log of acts has it; their townships look up who they are. Lists taken as files stand in `/exports`.")
    public Page<Affected> listAffectedPeople(PublicId id, @Valid @BeanParam Cursor cursor) {
        return affected.of(incidents.require(id), cursor);
    }

    @POST
    @Path("/{id}/close")
    @Allowed(Right.INCIDENTS)
    @Retried
    @Transactional
    @Operation(summary = "Close the record of a breach", description = "With what was done about it.")
    public PrivacyIncidentView closePrivacyIncident(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull IncidentClosingForm form) {
        var incident = incidents.require(id, ifMatch);
        incident.close(form.on(), form.measures().strip());
        audit.record(Act.of("incident.closed"), incidents.written(incident));
        return PrivacyIncidentView.of(incident);
    }
}
