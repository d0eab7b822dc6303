package guiyan.care;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.members.Members;
import guiyan.organizations.Organizations;
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
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/care-cases")
@Tag(name = "Care")
class CareCaseResource {

    private final CareCases cases;
    private final CareDesk desk;
    private final CareViews views;
    private final CareKeeper keeper;
    private final CareSeals seals;
    private final Carers carers;
    private final Members members;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    CareCaseResource(
            CareCases cases,
            CareDesk desk,
            CareViews views,
            CareKeeper keeper,
            CareSeals seals,
            Carers carers,
            Members members,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.cases = cases;
        this.desk = desk;
        this.views = views;
        this.keeper = keeper;
        this.seals = seals;
        this.carers = carers;
        this.members = members;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.CARE_READ)
    @Operation(
            summary = "List children and elders in care, the next visit first",
            description = "Unit, kind, carer and visits; the file of each is shown to its carer alone.")
    public Page<CareCaseView> listCareCases(@Valid @BeanParam CareFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return cases.search(scope, filter, cursor).map(views::listed);
    }

    @GET
    @Path("/carers")
    @Allowed(Right.CARE_OPEN)
    @Operation(
            summary = "List who may be assigned",
            description =
                    "Care workers, secretaries, liaisons and station staff with an account in the caller's scope.")
    public Page<CarerView> listCarers() {
        return Page.whole(carers.in(caller.scope()).stream().map(CarerView::of).toList());
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.CARE_SHOWN)
    @Operation(
            summary = "Show one care case",
            description = "To its carer with the file and the guardian's number; the look stands in the member's log.")
    public CareCaseView showCareCase(PublicId id) {
        return views.one(cases.require(caller.scope(), keeper.me(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.CARE_OPEN)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Begin to look after a child or an elder",
            description =
                    "On behalf of a member. A child under 14 only with a guardian's consent: else `CONSENT_MISSING`, and the attempt stands in the log; once at a time: else `ALREADY_IN_CARE`. The answer has no file unless the caller is the carer.")
    public CareCaseView openCareCase(@Valid @NotNull CareCaseForm form) {
        var member = members.require(caller.scope(), form.memberId());
        var carer = form.carerId() == null ? null : carers.require(caller.scope(), form.carerId());
        return views.one(desk.open(member, organizations.findById(member.branchId), form, carer));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(CareFileForm.class)
    @Allowed(Right.CARE_OWN)
    @Retried
    @Transactional
    @Operation(
            summary = "Correct the file of somebody in care",
            description = "By its carer alone. A child under 14 keeps its guardian's consent.")
    public CareCaseView reviseCareCase(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var care = own(id, ifMatch);
        care.requireOpen();
        var form = patch.onto(CareFileForm.of(care, seals));
        desk.requireFree(care, form);
        form.applyTo(care, seals);
        care.requireAdmissible(clock.today());
        audit.record(Act.of("care.revised").on(care.personId).changing(List.of("file")), care);
        return views.one(cases.written(care));
    }

    private CareCase own(PublicId id, Precondition ifMatch) {
        var care = cases.require(caller.scope(), keeper.me(), id);
        keeper.requireCarer(care);
        Precondition.check(ifMatch, care);
        return care;
    }

    @POST
    @Path("/{id}/assign")
    @Allowed(Right.CARE_OPEN)
    @Retried
    @Transactional
    @Operation(
            summary = "Say who looks after somebody from now on",
            description = "The file is his alone from then on.")
    public CareCaseView assignCareCase(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull AssignmentForm form) {
        var care = cases.require(caller.scope(), id, ifMatch);
        var carer = carers.require(caller.scope(), form.carerId());
        care.assign(carer.id(), carer.name());
        audit.record(Act.of("care.assigned").on(care.personId).because(carer.name()), care);
        return views.one(cases.written(care));
    }

    @POST
    @Path("/{id}/review")
    @Allowed(Right.CARE_OWN)
    @Retried
    @Transactional
    @Operation(
            summary = "Say that a child's file was looked at again",
            description = "Due when it turns 14 and 18; what is not needed any more is corrected first.")
    public CareCaseView reviewCareCase(PublicId id, @HeaderParam("If-Match") Precondition ifMatch) {
        var care = own(id, ifMatch);
        care.review(clock.today());
        audit.record(Act.of("care.reviewed").on(care.personId), care);
        return views.one(cases.written(care));
    }

    @POST
    @Path("/{id}/close")
    @Allowed(Right.CARE_OWN)
    @Retried
    @Transactional
    @Operation(
            summary = "End the care of somebody",
            description = "By its carer, or by the unit where nobody is assigned. A year later the file is erased.")
    public CareCaseView closeCareCase(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull ClosingForm form) {
        var care = cases.require(caller.scope(), keeper.me(), id);
        if (care.carerId != null) keeper.requireCarer(care);
        Precondition.check(ifMatch, care);
        care.close(form.on(), form.because(), clock.today());
        audit.record(
                Act.of("care.closed").on(care.personId).because(form.because().name()), care);
        return views.one(cases.written(care));
    }
}
