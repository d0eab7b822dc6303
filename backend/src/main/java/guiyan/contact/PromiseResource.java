package guiyan.contact;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
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
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/promises")
@Tag(name = "Contact")
class PromiseResource {

    private final Promises promises;
    private final PromiseViews views;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    PromiseResource(
            Promises promises,
            PromiseViews views,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.promises = promises;
        this.views = views;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.CONTACTS_READ)
    @Operation(
            summary = "List promises, the most urgent first",
            description = "Those that are not kept yet, unless `open=false`.")
    public Page<PromiseView> listPromises(
            @QueryParam("organization") @Parameter(description = "This unit and everything below it")
                    PublicId organization,
            @QueryParam("member") @Parameter(description = "Only to this member") PublicId member,
            @QueryParam("open") @DefaultValue("true") @Parameter(description = "Not kept yet, or kept") boolean open,
            @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), organization);
        return promises.search(scope, open, member == null ? null : member.value(), cursor)
                .map(views::of);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.CONTACTS_READ)
    @Operation(summary = "Show one promise", description = "Its words to the village's secretary and liaison.")
    public PromiseView showPromise(PublicId id) {
        return views.of(promises.require(caller.scope(), id));
    }

    @POST
    @Path("/{id}/keep")
    @Allowed(Right.CONTACTS_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Say that a promise was kept", description = "Once, with the day.")
    public PromiseView keepPromise(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull KeepForm form) {
        var promise = promises.require(caller.scope(), id, ifMatch);
        promise.keep(form.on(), promise.recordedAt.atZone(BusinessClock.ZONE).toLocalDate(), clock.today());
        audit.record(Act.of("promise.kept").on(promise.personId), promise);
        return views.of(promises.written(promise));
    }
}
