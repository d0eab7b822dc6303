package guiyan.training.publicity;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.organizations.Organizations;
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
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/publicity-activities")
@Tag(name = "Training")
class PublicityResource {

    private final PublicityActivities activities;
    private final WritingUnits units;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;

    PublicityResource(
            PublicityActivities activities,
            WritingUnits units,
            Organizations organizations,
            Audit audit,
            Caller caller) {
        this.activities = activities;
        this.units = units;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.TRAINING_READ)
    @Operation(
            summary = "List what was made known, the latest first",
            description = "Assemblies, films, study visits and visits at the door, with how many people were there.")
    public Page<PublicityView> listPublicityActivities(
            @Valid @BeanParam PublicityFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return activities.search(scope, filter, cursor).mapAll(this::views);
    }

    private List<PublicityView> views(List<PublicityActivity> shown) {
        var refs = organizations.refs(shown.stream().map(a -> a.unitId).collect(Collectors.toSet()));
        return shown.stream().map(a -> PublicityView.of(a, refs.get(a.unitId))).toList();
    }

    private PublicityView view(PublicityActivity activity) {
        return views(List.of(activity)).get(0);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.TRAINING_READ)
    @Operation(summary = "Show one piece of publicity", description = "With the `ETag` that a change needs.")
    public PublicityView showPublicityActivity(PublicId id) {
        return view(activities.require(caller.scope(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Note what was made known",
            description = "Once it has been; how many were there is counted at the door.")
    public PublicityView notePublicityActivity(@Valid @NotNull PublicityForm form) {
        var unit = units.of(form.organizationId());
        var activity = new PublicityActivity();
        activity.placeWhere(unit);
        activity.unitId = unit.id;
        activity.recordedBy = caller.who().name();
        form.applyTo(activity);
        activities.recorded(activity);
        audit.record(Act.of("publicity.noted").because(activity.kind.name()), activity);
        return view(activities.written(activity));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(PublicityForm.class)
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Revise a piece of publicity", description = "It stays with the unit that held it.")
    public PublicityView revisePublicityActivity(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var activity = activities.require(caller.scope(), id, ifMatch);
        var before = PublicityForm.of(activity);
        var form = patch.onto(before);
        if (form.organizationId() == null || form.organizationId().value() != activity.unitId)
            throw new Refusal(PublicityCode.PUBLICITY_UNIT_FIXED, "organizationId");
        form.applyTo(activity);
        audit.record(Act.of("publicity.revised").changing(Changes.between(before, form)), activity);
        return view(activities.written(activity));
    }
}
