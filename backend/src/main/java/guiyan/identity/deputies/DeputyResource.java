package guiyan.identity.deputies;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
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
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/deputies")
@Tag(name = "Accounts")
class DeputyResource {

    private final Deputies deputies;
    private final DeputyViews views;
    private final Appointing appointing;
    private final Organizations organizations;
    private final Caller caller;
    private final Audit audit;
    private final BusinessClock clock;

    DeputyResource(
            Deputies deputies,
            DeputyViews views,
            Appointing appointing,
            Organizations organizations,
            Caller caller,
            Audit audit,
            BusinessClock clock) {
        this.deputies = deputies;
        this.views = views;
        this.appointing = appointing;
        this.organizations = organizations;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.ACCOUNTS_READ)
    @Operation(
            summary = "List who stands in for whom, the newest appointment first",
            description = "Past appointments stay in the list; `current` tells those that hold today.")
    public Page<DeputyView> listDeputies(
            @QueryParam("organization") @Parameter(description = "For accounts at this unit and everything below it")
                    PublicId organization,
            @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), organization);
        return deputies.search(scope, cursor).mapAll(views::of);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.ACCOUNTS_READ)
    @Operation(summary = "Show one appointment of a deputy", description = "With the `ETag` that ending it needs.")
    public DeputyView showDeputy(PublicId id) {
        return views.of(deputies.require(caller.scope(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.ACCOUNTS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Appoint a deputy for some days",
            description =
                    "For a post one opens, or for one's own; 92 days at most. The deputy does the other's work with his role and scope, and every act bears both names.")
    public DeputyView appointDeputy(@Valid @NotNull DeputyForm form) {
        var appointment = appointing.of(form);
        appointment.last(form.fromDay(), form.untilDay(), clock.today());
        deputies.recorded(appointment);
        audit.record(Act.of("deputy.appointed"), appointment);
        return views.of(appointment);
    }

    @POST
    @Path("/{id}/end")
    @Allowed(Right.ACCOUNTS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "End an appointment before its time",
            description = "From the next request on the deputy acts for himself again.")
    public DeputyView endDeputy(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        var appointment = deputies.require(caller.scope(), id, ifMatch);
        appointment.end(clock.today());
        audit.record(Act.of("deputy.ended"), appointment);
        return views.of(deputies.written(appointment));
    }
}
