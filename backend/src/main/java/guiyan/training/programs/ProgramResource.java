package guiyan.training.programs;

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
import guiyan.platform.ids.PublicId;
import guiyan.training.values.TrainingCode;
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

@Path("/training-programs")
@Tag(name = "Training")
class ProgramResource {

    private final TrainingPrograms programs;
    private final WritingUnits units;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;

    ProgramResource(
            TrainingPrograms programs, WritingUnits units, Organizations organizations, Audit audit, Caller caller) {
        this.programs = programs;
        this.units = units;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
    }

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.TRAINING_READ)
    @Operation(
            summary = "List the courses that are offered",
            description = "Night school, Sunshine Project, matched to a profession, or by distance education.")
    public Page<ProgramView> listTrainingPrograms(
            @Valid @BeanParam ProgramFilter filter, @Valid @BeanParam Cursor cursor) {
        return programs.search(units.reaching(filter.organization), filter, cursor)
                .mapAll(this::views);
    }

    private List<ProgramView> views(List<TrainingProgram> shown) {
        var refs = organizations.refs(shown.stream().map(g -> g.unitId).collect(Collectors.toSet()));
        return shown.stream().map(g -> ProgramView.of(g, refs.get(g.unitId))).toList();
    }

    private ProgramView view(TrainingProgram program) {
        return views(List.of(program)).get(0);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.TRAINING_READ)
    @Operation(summary = "Show one course", description = "With the `ETag` that a change needs.")
    public ProgramView showTrainingProgram(PublicId id) {
        return view(programs.requireSeen(units.reaching(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(summary = "Write down a course that is offered", description = "A unit has each type and title once.")
    public ProgramView offerTrainingProgram(@Valid @NotNull ProgramForm form) {
        var unit = units.of(form.organizationId());
        var program = new TrainingProgram();
        program.placeWhere(unit);
        program.unitId = unit.id;
        form.applyTo(program);
        programs.requireFree(program);
        programs.recorded(program);
        audit.record(Act.of("training-program.offered"), program);
        return view(programs.written(program));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(ProgramForm.class)
    @Allowed(Right.TRAINING_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Revise a course",
            description = "By whoever keeps the unit that wrote it down; sessions held stay as they were.")
    public ProgramView reviseTrainingProgram(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var program = programs.require(caller.scope(), id, ifMatch);
        var form = patch.onto(ProgramForm.of(program));
        if (form.organizationId() == null || form.organizationId().value() != program.unitId)
            throw new Refusal(TrainingCode.TRAINING_UNIT_FIXED, "organizationId");
        form.applyTo(program);
        programs.requireFree(program);
        audit.record(Act.of("training-program.revised"), program);
        return view(programs.written(program));
    }
}
