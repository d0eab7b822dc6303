package guiyan.care.visits;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.care.CareCases;
import guiyan.care.CareKeeper;
import guiyan.organizations.Organizations;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
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
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/care-visits")
@Tag(name = "Care")
class CareVisitResource {

    private final CareVisits visits;
    private final CareCases cases;
    private final CareKeeper keeper;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    CareVisitResource(
            CareVisits visits,
            CareCases cases,
            CareKeeper keeper,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.visits = visits;
        this.cases = cases;
        this.keeper = keeper;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.CARE_READ)
    @Operation(
            summary = "List visits to children and elders in care, the latest first",
            description = "Days and visitors only; what was found is read in the case, by its carer.")
    public Page<CareVisitView> listCareVisits(
            @Valid @BeanParam CareVisitFilter filter, @Valid @BeanParam Cursor cursor) {
        var scope = organizations.narrowed(caller.scope(), filter.organization);
        return visits.search(scope, filter, cursor).map(visit -> CareVisitView.of(visit, false));
    }

    @POST
    @Path("/{id}/withdraw")
    @Allowed(Right.CARE_OWN)
    @Retried
    @Transactional
    @Operation(
            summary = "Take back a visit that was written down by mistake",
            description =
                    "By the assigned carer, with the reason. It stays to be seen; the month's duty and the next visit are as if it had not been made.")
    public CareVisitView withdrawCareVisit(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull WithdrawForm form) {
        var visit = visits.findById(id.value());
        var care = cases.require(caller.scope(), keeper.me(), visit == null ? null : PublicId.of(visit.caseId));
        keeper.requireCarer(care);
        Precondition.check(ifMatch, visit);
        visit.withdraw(form.because(), clock.today());
        visits.flush();
        var last = visits.latest(care.id);
        care.lastVisited(last.map(each -> each.visitedOn).orElse(null));
        last.filter(each -> !each.needs.isEmpty()).ifPresent(each -> care.needs = each.needs);
        cases.stamped(care);
        audit.record(
                Act.of("care.visit-withdrawn")
                        .on(care.personId)
                        .because(form.because().name()),
                visit);
        return CareVisitView.of(visits.written(visit), true);
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.CARE_OWN)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write down a visit to somebody in care",
            description =
                    "By the assigned carer, also for a teacher, a classmate or a neighbour who went. It fulfils the month's visit, and what is needed, where it is said, becomes what the file says is needed.")
    public CareVisitView recordCareVisit(@Valid @NotNull CareVisitForm form) {
        var care = cases.require(caller.scope(), keeper.me(), form.caseId());
        keeper.requireCarer(care);
        care.visited(form.visitedOn(), clock.today());
        var visit = new CareVisit();
        visit.placeWhere(care);
        visit.personId = care.personId;
        visit.caseId = care.id;
        visit.recordedBy = caller.who().name();
        form.applyTo(visit, caller.who().name());
        if (form.needs() != null && form.visitedOn().equals(care.lastVisitOn)) care.needs = visit.needs;
        visits.recorded(visit);
        cases.stamped(care);
        audit.record(Act.of("care.visited").on(care.personId), visit);
        return CareVisitView.of(visits.written(visit), true);
    }
}
