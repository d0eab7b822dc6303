package guiyan.outflow.labour;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.areas.Areas;
import guiyan.organizations.Organization;
import guiyan.organizations.OrganizationCode;
import guiyan.organizations.Organizations;
import guiyan.people.Person;
import guiyan.people.Persons;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/labour-outflows")
@Tag(name = "Labour outflows")
class LabourResource {

    private final LabourOutflows labour;
    private final LabourViews views;
    private final Persons persons;
    private final Organizations organizations;
    private final Areas areas;
    private final Audit audit;
    private final Caller caller;

    LabourResource(
            LabourOutflows labour,
            LabourViews views,
            Persons persons,
            Organizations organizations,
            Areas areas,
            Audit audit,
            Caller caller) {
        this.labour = labour;
        this.views = views;
        this.persons = persons;
        this.organizations = organizations;
        this.areas = areas;
        this.audit = audit;
        this.caller = caller;
    }

    /** When a labourer came home. */
    @Schema(name = "LabourReturn")
    record Return(@NotNull @PastOrPresent LocalDate on) {}

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "List the labourers who left the caller's scope",
            description = "In the order they were noted; those of one leader when he is named.")
    public Page<LabourView> listLabourOutflows(@Valid @BeanParam LabourFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return labour.search(scope, filter, cursor).mapAll(views::of);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(summary = "Show one labourer who left", description = "With the `ETag` that an act needs.")
    public LabourView showLabourOutflow(PublicId id) {
        return views.of(labour.require(caller.scope(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Note that a labourer has left",
            description = "Led by a member, or organised; he is counted and gets no file.")
    public LabourView noteLabourOutflow(@Valid @NotNull LabourForm form) {
        var labourer = new LabourOutflow();
        labourer.placeWhere(branch(form.organizationId()));
        if (form.destinationAreaCode() != null
                && areas.find(form.destinationAreaCode()).isEmpty())
            throw new Refusal(LabourCode.LABOUR_AREA_UNKNOWN, "destinationAreaCode");
        form.applyTo(labourer);
        labourer.leader = leader(form.ledBy());
        labour.recorded(labourer);
        audit.record(Act.of("labour.noted"), labourer);
        return views.of(labour.written(labourer));
    }

    private Organization branch(PublicId id) {
        var branch = organizations.findById(id.value());
        if (branch == null || !caller.scope().holds(branch))
            throw new Refusal(LabourCode.LABOUR_UNIT_UNKNOWN, "organizationId");
        if (!branch.keepsARegister()) throw new Refusal(OrganizationCode.UNIT_NEEDS_A_BRANCH, "organizationId");
        branch.requireStanding();
        return branch;
    }

    private Person leader(PublicId id) {
        if (id == null) return null;
        var leader = persons.findById(id.value());
        if (leader == null || !caller.scope().holds(leader)) throw new Refusal(LabourCode.LEADER_UNKNOWN, "ledBy");
        return leader;
    }

    @POST
    @Path("/{id}/return")
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Note that a labourer has come home",
            description = "The entry stays, for he was led out all the same.")
    public LabourView returnLabourOutflow(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Return back) {
        var labourer = labour.require(caller.scope(), id, ifMatch);
        labourer.comeBack(back.on());
        audit.record(Act.of("labour.returned").changing(List.of("returnedOn")), labourer);
        return views.of(labour.written(labourer));
    }
}
