package guiyan.homecoming.opportunities;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.homecoming.values.HomecomingCode;
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

@Path("/project-opportunities")
@Tag(name = "Homecoming")
class OpportunityResource {

    private final Opportunities opportunities;
    private final OpportunityViews views;
    private final WritingUnits units;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    OpportunityResource(
            Opportunities opportunities,
            OpportunityViews views,
            WritingUnits units,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.opportunities = opportunities;
        this.views = views;
        this.units = units;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Why an opportunity is no more. */
    @Schema(name = "ProjectOpportunityWithdrawForm")
    record Withdrawal(@NotBlank @Size(max = 120) String reason) {}

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.HOMECOMING_READ)
    @Operation(
            summary = "List what there is to be done at home, those that end first",
            description = "What, in which field, where, whom to ask, until when, and when somebody saw that it is so.")
    public Page<OpportunityView> listProjectOpportunities(
            @Valid @BeanParam OpportunityFilter filter, @Valid @BeanParam Cursor cursor) {
        return opportunities
                .search(units.reaching(filter.organization), filter, clock.today(), cursor)
                .mapAll(views::of);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.HOMECOMING_READ)
    @Operation(summary = "Show one opportunity", description = "With the `ETag` that a change needs.")
    public OpportunityView showProjectOpportunity(PublicId id) {
        return views.of(opportunities.requireSeen(units.reaching(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.HOMECOMING_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write an opportunity down",
            description = "Seen by the units below the one that writes it, and by their members who plan such a thing.")
    public OpportunityView writeProjectOpportunity(@Valid @NotNull OpportunityForm form) {
        var unit = units.of(form.organizationId());
        var opportunity = new ProjectOpportunity();
        opportunity.placeWhere(unit);
        opportunity.unitId = unit.id;
        form.applyTo(opportunity, clock.today());
        opportunities.recorded(opportunity);
        return written(opportunity, Act.of("opportunity.written"));
    }

    private OpportunityView written(ProjectOpportunity opportunity, Act act) {
        audit.record(act, opportunity);
        return views.of(opportunities.written(opportunity));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(OpportunityForm.class)
    @Allowed(Right.HOMECOMING_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Revise an opportunity, or say that it is still there",
            description = "By whoever keeps the unit that wrote it down.")
    public OpportunityView reviseProjectOpportunity(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var opportunity = opportunities.require(caller.scope(), id, ifMatch);
        opportunity.requireStanding();
        var before = OpportunityForm.of(opportunity);
        var form = patch.onto(before);
        if (form.organizationId() == null || form.organizationId().value() != opportunity.unitId)
            throw new Refusal(HomecomingCode.OPPORTUNITY_UNIT_FIXED, "organizationId");
        form.applyTo(opportunity, clock.today());
        return written(opportunity, Act.of("opportunity.revised").changing(Changes.between(before, form)));
    }

    @POST
    @Path("/{id}/withdraw")
    @Allowed(Right.HOMECOMING_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Say that an opportunity is no more",
            description = "It stays in the catalogue, with the reason.")
    public OpportunityView withdrawProjectOpportunity(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Withdrawal withdrawal) {
        var opportunity = opportunities.require(caller.scope(), id, ifMatch);
        opportunity.withdraw(clock.today(), withdrawal.reason());
        return written(opportunity, Act.of("opportunity.withdrawn").because(withdrawal.reason()));
    }
}
