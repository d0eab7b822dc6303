package guiyan.duties;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.MergePatch;
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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/duty-rules")
@Tag(name = "Duties")
class DutyRuleResource {

    private final DutyRules rules;
    private final Kinds kinds;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    DutyRuleResource(
            DutyRules rules,
            Kinds kinds,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.rules = rules;
        this.kinds = kinds;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.DUTY_RULES)
    @Operation(
            summary = "List the rules about duties",
            description = "One for each township and kind of duty: who owes it, how long, since when.")
    public Page<DutyRuleView> listDutyRules(
            @QueryParam("organization") @Parameter(description = "This unit and everything below it")
                    PublicId organization,
            @QueryParam("kind") @Parameter(description = "Only rules about this kind", example = "MONTHLY_CALL")
                    String kind,
            @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), organization);
        return rules.search(scope, kind, cursor).mapAll(this::views);
    }

    private List<DutyRuleView> views(List<DutyRule> shown) {
        var units = organizations.byId(shown.stream().map(rule -> rule.unitId).collect(Collectors.toSet()));
        return shown.stream()
                .map(rule -> DutyRuleView.of(rule, OrganizationRef.of(units.get(rule.unitId)), cadence(rule)))
                .toList();
    }

    private Cadence cadence(DutyRule rule) {
        return kinds.named(rule.kind).map(kind -> kind.terms().cadence()).orElse(Cadence.ONCE);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.DUTY_RULES)
    @Operation(summary = "Show one rule about duties", description = "A township's rule about one kind.")
    public DutyRuleView showDutyRule(PublicId id) {
        return views(List.of(rules.require(caller.scope(), id))).get(0);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(DutyRuleForm.class)
    @Allowed(Right.DUTY_RULES)
    @Retried
    @Transactional
    @Operation(
            summary = "Revise a township's rule about duties",
            description =
                    "Holds for what arises from then on; what has arisen keeps its days. An earlier `effectiveFrom` makes the duties of the time between arise within minutes. A rule that is resumed holds from today unless another day is said: what was missed meanwhile does not arise.")
    public DutyRuleView reviseDutyRule(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var rule = rules.require(caller.scope(), id, ifMatch);
        patch.onto(DutyRuleForm.of(rule)).applyTo(rule, clock.today());
        audit.record(Act.of("duty-rule.revised").because(rule.kind), rule);
        return views(List.of(rules.written(rule))).get(0);
    }
}
