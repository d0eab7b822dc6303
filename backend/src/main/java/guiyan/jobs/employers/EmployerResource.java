package guiyan.jobs.employers;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.MergePatch;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/employers")
@Tag(name = "Jobs")
class EmployerResource {

    private final Employers employers;
    private final EmployerDesk desk;
    private final WritingUnits units;
    private final Caller caller;

    EmployerResource(Employers employers, EmployerDesk desk, WritingUnits units, Caller caller) {
        this.employers = employers;
        this.desk = desk;
        this.units = units;
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
                .mapAll(desk::views);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.VACANCIES_READ)
    @Operation(summary = "Show one employer", description = "With the `ETag` that a change needs.")
    public EmployerView showEmployer(PublicId id) {
        return desk.view(employers.requireSeen(units.reaching(), id));
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
        return desk.view(desk.register(form, units.of(form.organizationId()), null, null));
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
        return desk.view(desk.revise(employer, patch.onto(EmployerForm.of(employer))));
    }
}
