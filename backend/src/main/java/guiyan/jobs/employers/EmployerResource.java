package guiyan.jobs.employers;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.areas.Areas;
import guiyan.organizations.Organizations;
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

@Path("/employers")
@Tag(name = "Jobs")
class EmployerResource {

    private final Employers employers;
    private final WritingUnits units;
    private final Organizations organizations;
    private final Areas areas;
    private final Audit audit;
    private final Caller caller;

    EmployerResource(
            Employers employers,
            WritingUnits units,
            Organizations organizations,
            Areas areas,
            Audit audit,
            Caller caller) {
        this.employers = employers;
        this.units = units;
        this.organizations = organizations;
        this.areas = areas;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.VACANCIES_READ)
    @Operation(
            summary = "List employers",
            description =
                    "Those of the unit, of the units below it and of those above it, with what was heard of them.")
    public Page<EmployerView> listEmployers(@Valid @BeanParam EmployerFilter filter, @Valid @BeanParam Cursor cursor) {
        return employers
                .search(units.reaching(filter.organization), filter, cursor)
                .mapAll(this::views);
    }

    private List<EmployerView> views(List<Employer> shown) {
        var refs = organizations.refs(shown.stream().map(e -> e.unitId).collect(Collectors.toSet()));
        var files = employers.files(shown.stream().map(e -> e.id).toList());
        return shown.stream()
                .map(e -> EmployerView.of(
                        e,
                        refs.get(e.unitId),
                        areas.fullName(e.areaCode),
                        files.getOrDefault(e.id, Employers.File.EMPTY)))
                .toList();
    }

    private EmployerView view(Employer employer) {
        return views(List.of(employer)).get(0);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.VACANCIES_READ)
    @Operation(summary = "Show one employer", description = "With the `ETag` that a change needs.")
    public EmployerView showEmployer(PublicId id) {
        return view(employers.requireSeen(units.reaching(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.VACANCIES_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Write down an employer",
            description = "With its credit code, whose check character must fit; an individual business may have none.")
    public EmployerView registerEmployer(@Valid @NotNull EmployerForm form) {
        var unit = units.of(form.organizationId());
        var employer = new Employer();
        employer.placeWhere(unit);
        employer.unitId = unit.id;
        apply(form, employer);
        employers.recorded(employer);
        audit.record(Act.of("employer.registered"), employer);
        return view(employers.written(employer));
    }

    private void apply(EmployerForm form, Employer employer) {
        if (form.areaCode() != null && areas.find(form.areaCode()).isEmpty())
            throw new Refusal(EmployerCode.JOBS_AREA_UNKNOWN, "areaCode");
        form.applyTo(employer);
        employers.requireFree(employer);
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(EmployerForm.class)
    @Allowed(Right.VACANCIES_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Revise an employer", description = "By whoever keeps the unit that wrote it down.")
    public EmployerView reviseEmployer(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var employer = employers.require(caller.scope(), id, ifMatch);
        var form = patch.onto(EmployerForm.of(employer));
        if (form.organizationId() == null || form.organizationId().value() != employer.unitId)
            throw new Refusal(EmployerCode.JOBS_UNIT_UNKNOWN, "organizationId");
        apply(form, employer);
        audit.record(Act.of("employer.revised"), employer);
        return view(employers.written(employer));
    }
}
