package guiyan.people.households;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.Organizations;
import guiyan.people.SearchWords;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.MergePatch;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.audit.Changes;
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

@Path("/households")
@Tag(name = "Households")
class HouseholdResource {

    private static final int HISTORY = 200;

    private final Households households;
    private final HouseholdViews views;
    private final HouseholdKeys keys;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;

    HouseholdResource(
            Households households,
            HouseholdViews views,
            HouseholdKeys keys,
            Organizations organizations,
            Audit audit,
            Caller caller) {
        this.households = households;
        this.views = views;
        this.keys = keys;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.HOUSEHOLDS_READ)
    @Operation(
            summary = "List the households of the caller's scope",
            description =
                    "By the head's name. `q` finds by a name of anybody who belongs to one, within one township; households merged into others are left out.")
    public Page<HouseholdView> listHouseholds(
            @Valid @BeanParam HouseholdFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        if (!filter.hasWords())
            return households.search(scope, filter.personId(), cursor).mapAll(views::of);
        return households.found(scope, SearchWords.of(filter.q, false), cursor).mapAll(views::of);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.HOUSEHOLDS_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Register a household in a unit",
            description = "Its head is named; persons on record join it by an act of their own.")
    public HouseholdView registerHousehold(@Valid @NotNull HouseholdForm form) {
        var household = new Household();
        household.placeWhere(organizations.named(caller.scope(), form.organizationId(), "organizationId"));
        form.describe(household);
        households.recorded(household);
        keys.write(household);
        audit.record(Act.of("household.registered"), household);
        return views.of(household);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.HOUSEHOLDS_READ)
    @Operation(
            summary = "Show one household",
            description = "With everybody in the caller's scope who belongs or belonged to it, from when to when.")
    public HouseholdView showHousehold(PublicId id) {
        return views.of(households.require(caller.scope(), id));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(HouseholdForm.class)
    @Allowed(Right.HOUSEHOLDS_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Revise what a household's form says",
            description =
                    "The unit changes by a transfer; a head who is a person on record changes with the relations.")
    public HouseholdView reviseHousehold(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var household = households.requireStanding(caller.scope(), id, ifMatch);
        var before = HouseholdForm.of(household);
        var form = patch.onto(before);
        form.applyTo(household);
        keys.write(household);
        audit.record(Act.of("household.revised").changing(Changes.between(before, form)), household);
        return views.of(households.written(household));
    }

    @GET
    @Path("/{id}/timeline")
    @Allowed(Right.HOUSEHOLDS_READ)
    @Operation(
            summary = "Show what was done about a household, newest first (at most 200 acts)",
            description = "Who did what, when and why; never the values.")
    public List<TimelineEntry> showHouseholdTimeline(PublicId id) {
        var household = households.require(caller.scope(), id);
        return audit.historyOf(household, HISTORY).stream()
                .map(TimelineEntry::of)
                .toList();
    }
}
