package guiyan.training.policies;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.WritingUnits;
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
import guiyan.platform.audit.Changes;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/policies")
@Tag(name = "Policies")
class PolicyResource {

    private final Policies policies;
    private final PolicyDesk desk;
    private final WritingUnits units;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    PolicyResource(
            Policies policies, PolicyDesk desk, WritingUnits units, Audit audit, Caller caller, BusinessClock clock) {
        this.policies = policies;
        this.desk = desk;
        this.units = units;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Why a policy is withdrawn. */
    @Schema(name = "PolicyWithdrawForm")
    record Withdrawal(@NotBlank @Size(max = 120) String reason) {}

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.TRAINING_READ)
    @Operation(
            summary = "List policies, those that end first",
            description = "Who is eligible, with which documents, where, until when, and what was asked and answered.")
    public Page<PolicyView> listPolicies(@Valid @BeanParam PolicyFilter filter, @Valid @BeanParam Cursor cursor) {
        return policies.search(units.reaching(filter.organization), filter, clock.today(), cursor)
                .mapAll(desk::views);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.TRAINING_READ)
    @Operation(summary = "Show one policy", description = "With the `ETag` that a change needs.")
    public PolicyView showPolicy(PublicId id) {
        return desk.view(policies.requireSeen(units.reaching(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write a policy down",
            description = "Seen by the units below the one that writes it, and by their members.")
    public PolicyView writePolicy(@Valid @NotNull PolicyForm form) {
        var unit = units.of(form.organizationId());
        var policy = new Policy();
        policy.placeWhere(unit);
        policy.unitId = unit.id;
        form.applyTo(policy);
        policies.recorded(policy);
        audit.record(Act.of("policy.written"), policy);
        return desk.view(policies.written(policy));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(PolicyForm.class)
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Revise a policy", description = "By whoever keeps the unit that wrote it down.")
    public PolicyView revisePolicy(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var policy = policies.require(caller.scope(), id, ifMatch);
        policy.requireStanding();
        var before = PolicyForm.of(policy);
        var form = patch.onto(before);
        if (form.organizationId() == null || form.organizationId().value() != policy.unitId)
            throw new Refusal(PolicyCode.POLICY_UNIT_FIXED, "organizationId");
        form.applyTo(policy);
        audit.record(Act.of("policy.revised").changing(Changes.between(before, form)), policy);
        return desk.view(policies.written(policy));
    }

    @POST
    @Path("/{id}/withdraw")
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Withdraw a policy", description = "It stays in the catalogue, with the reason.")
    public PolicyView withdrawPolicy(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Withdrawal withdrawal) {
        var policy = policies.require(caller.scope(), id, ifMatch);
        policy.withdraw(clock.today(), withdrawal.reason());
        audit.record(Act.of("policy.withdrawn").because(withdrawal.reason()), policy);
        return desk.view(policies.written(policy));
    }
}
