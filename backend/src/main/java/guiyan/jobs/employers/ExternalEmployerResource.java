package guiyan.jobs.employers;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.platform.Allowed;
import guiyan.platform.ExternalKey;
import guiyan.platform.MergePatch;
import guiyan.platform.Put;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.Telling;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/employers/external")
@Tag(name = "Jobs")
class ExternalEmployerResource {

    private final Employers employers;
    private final EmployerDesk desk;
    private final WritingUnits units;
    private final Telling telling;

    ExternalEmployerResource(Employers employers, EmployerDesk desk, WritingUnits units, Telling telling) {
        this.employers = employers;
        this.desk = desk;
        this.units = units;
        this.telling = telling;
    }

    @PUT
    @Path("/{externalId}")
    @Consumes(APPLICATION_JSON)
    @RequestBodySchema(EmployerForm.class)
    @Allowed(Right.VACANCIES_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Tell of an employer by the number that the caller's own system has for it",
            description =
                    "Writes it down at the caller's unit the first time and revises it from then on; the same again changes nothing. What the body leaves out stays as it is, null empties it.")
    @APIResponse(
            responseCode = "200",
            description = "Revised, or nothing to revise",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = EmployerView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Written down",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = EmployerView.class)))
    public Put<EmployerView> putEmployer(@Valid @BeanParam ExternalKey key, @NotNull MergePatch told) {
        var source = telling.source(key);
        var unit = units.of(null);
        var taking = new Telling.Taking<>(
                EmployerForm.blank(),
                EmployerForm::of,
                form -> desk.register(form, unit, source, key.externalId),
                desk::revise);
        var known = employers.external(unit.id, source, key.externalId);
        return telling.put(known, told, taking).map(desk::view);
    }
}
