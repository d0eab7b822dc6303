package guiyan.organizations;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.MergePatch;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.audit.TimelineEntry;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/organizations")
@Tag(name = "Organizations")
class OrganizationResource {

    private static final int HISTORY = 200;

    private final Organizations organizations;
    private final Caller caller;
    private final Audit audit;

    OrganizationResource(Organizations organizations, Caller caller, Audit audit) {
        this.organizations = organizations;
        this.caller = caller;
        this.audit = audit;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.ORGANIZATIONS_READ)
    @Operation(
            summary = "List the units of the caller's scope, by code",
            description =
                    "`organization` means the unit and everything below it, `parent` only the units directly below.")
    public Page<OrganizationView> listOrganizations(
            @Valid @BeanParam OrganizationFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return organizations.search(scope, filter, cursor).map(OrganizationView::of);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.ORGANIZATIONS_READ)
    @Operation(summary = "Show one unit", description = "With the `ETag` that a change of it needs.")
    public OrganizationView showOrganization(PublicId id) {
        return OrganizationView.of(organizations.require(caller.scope(), id));
    }

    @GET
    @Path("/by-code/{code}")
    @Allowed(Right.ORGANIZATIONS_READ)
    @Operation(
            summary = "Show the unit with a code",
            description = "The code is the one of the register of organizations; the answer is the same as by id.")
    public OrganizationView showOrganizationByCode(String code) {
        return OrganizationView.of(organizations.requireByCode(caller.scope(), code));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.ORGANIZATIONS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Set up a unit under another one",
            description = "The level must be one that the unit above can have below it. The code is given once.")
    public OrganizationView setUpOrganization(@Valid @NotNull OrganizationForm form) {
        var unit = organizations.setUp(form, parent(form));
        audit.record(Act.of("organization.set-up"), unit);
        return OrganizationView.of(organizations.written(unit));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(OrganizationForm.class)
    @Allowed(Right.ORGANIZATIONS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Revise what a unit's form says",
            description = "Name, dates and profile; code and place in the tree stay.")
    public OrganizationView reviseOrganization(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var unit = organizations.require(caller.scope(), id, ifMatch);
        patch.onto(OrganizationForm.of(unit)).applyTo(unit);
        audit.record(Act.of("organization.revised"), unit);
        return OrganizationView.of(organizations.written(unit));
    }

    @GET
    @Path("/{id}/timeline")
    @Allowed(Right.ORGANIZATIONS_READ)
    @Operation(
            summary = "Show what was done about a unit, newest first (at most 200 acts)",
            description = "Setting up, revising, moving, merging and splitting, each with who, when and why.")
    public List<TimelineEntry> showOrganizationTimeline(PublicId id) {
        var unit = organizations.require(caller.scope(), id);
        return audit.historyOf(unit, HISTORY).stream().map(TimelineEntry::of).toList();
    }

    private Organization parent(OrganizationForm form) {
        if (form.parentId() == null) return null;
        var parent = organizations.findById(form.parentId().value());
        if (parent == null || !caller.scope().holds(parent))
            throw new Refusal(OrganizationCode.PARENT_UNKNOWN, "parentId");
        parent.requireStanding();
        return parent;
    }
}
