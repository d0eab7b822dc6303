package guiyan.outflow.liaisons;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.members.Members;
import guiyan.organizations.Organizations;
import guiyan.outflow.OutflowCode;
import guiyan.outflow.Outflows;
import guiyan.people.Person;
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
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/liaison-assignments")
@Tag(name = "Liaison assignments")
class LiaisonResource {

    private final Liaisons liaisons;
    private final Handover handover;
    private final Outflows outflows;
    private final Members members;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;

    LiaisonResource(
            Liaisons liaisons,
            Handover handover,
            Outflows outflows,
            Members members,
            Organizations organizations,
            Audit audit,
            Caller caller) {
        this.liaisons = liaisons;
        this.handover = handover;
        this.outflows = outflows;
        this.members = members;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(
            summary = "List who keeps contact with whom",
            description = "Those in charge now unless `current=false`.")
    public Page<LiaisonView> listLiaisonAssignments(
            @Valid @BeanParam LiaisonFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return liaisons.search(scope, filter, cursor).mapAll(this::shown);
    }

    private List<LiaisonView> shown(List<LiaisonAssignment> charges) {
        var units =
                organizations.byId(charges.stream().map(each -> each.branchId).collect(Collectors.toSet()));
        return charges.stream()
                .map(each -> LiaisonView.of(each, units.get(each.branchId)))
                .toList();
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Put somebody in charge of an episode",
            description = "One at a time: who was in charge is so until that day. It ends with the episode.")
    public LiaisonView assignLiaison(@Valid @NotNull LiaisonForm form) {
        var outflow = outflows.require(caller.scope(), form.outflowId());
        var charge = liaisons.assign(outflow, person(form.liaisonId(), "liaisonId"), form.on(), form.reason());
        audit.record(Act.of("liaison.assigned").on(charge.personId).because(form.reason()), charge);
        return shown(List.of(charge)).get(0);
    }

    private Person person(PublicId id, String field) {
        var found = members.withIds(caller.scope(), List.of(id.value()));
        if (found.isEmpty()) throw new Refusal(OutflowCode.LIAISON_UNKNOWN, field);
        found.get(0).requireActive();
        return found.get(0).person;
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.OUTFLOWS_READ)
    @Operation(summary = "Show one charge", description = "Who keeps contact with whom, and who stands in.")
    public LiaisonView showLiaisonAssignment(PublicId id) {
        return shown(List.of(liaisons.require(caller.scope(), id))).get(0);
    }

    @POST
    @Path("/{id}/deputy")
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Let somebody stand in for a liaison for a time",
            description = "From and to, both included; the charge stays with the liaison.")
    public LiaisonView appointLiaisonDeputy(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull LiaisonDeputyForm form) {
        var charge = liaisons.require(caller.scope(), id, ifMatch);
        charge.standsIn(person(form.deputyId(), "deputyId"), form.from(), form.to());
        audit.record(Act.of("liaison.deputized").on(charge.personId), charge);
        return shown(List.of(liaisons.written(charge))).get(0);
    }

    @POST
    @Path("/handover")
    @ResponseStatus(201)
    @Allowed(Right.OUTFLOWS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Hand over the whole caseload of a village in one act, or see what would move",
            description =
                    "With `dryRun` nothing is written; `expected` refuses when others would move than the preview showed.")
    public HandoverView handOverCaseload(@Valid @NotNull HandoverForm form) {
        var unit = organizations.require(caller.scope(), form.organizationId());
        return handover.of(organizations.scopeOf(unit), person(form.toLiaisonId(), "toLiaisonId"), form);
    }
}
