package guiyan.jobs.vacancies;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.jobs.employers.WritingUnits;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/vacancies/external")
@Tag(name = "Jobs")
class ExternalVacancyResource {

    private final Vacancies vacancies;
    private final VacancyDesk desk;
    private final VacancyViews views;
    private final WritingUnits units;
    private final Telling telling;

    ExternalVacancyResource(
            Vacancies vacancies, VacancyDesk desk, VacancyViews views, WritingUnits units, Telling telling) {
        this.vacancies = vacancies;
        this.desk = desk;
        this.views = views;
        this.units = units;
        this.telling = telling;
    }

    @PUT
    @Path("/{externalId}")
    @Consumes(APPLICATION_JSON)
    @RequestBodySchema(VacancyForm.class)
    @Allowed(Right.VACANCIES_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Tell of a post by the number that the caller's own system has for it",
            description =
                    "Puts it up at the caller's unit the first time and revises it from then on; the same again changes nothing. What the body leaves out stays as it is, null empties it.")
    @APIResponse(
            responseCode = "200",
            description = "Revised, or nothing to revise",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = VacancyView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Put up",
            content = @Content(mediaType = APPLICATION_JSON, schema = @Schema(implementation = VacancyView.class)))
    public Put<VacancyView> putVacancy(@Valid @BeanParam ExternalKey key, @NotNull MergePatch told) {
        var source = telling.source(key);
        var unit = units.of(null);
        var taking = new Telling.Taking<>(
                VacancyForm.blank(),
                VacancyForm::of,
                form -> desk.post(form, unit, source, key.externalId),
                desk::revise);
        var known = vacancies.external(unit.id, source, List.of(key.externalId)).stream()
                .findFirst();
        return telling.put(known, told, taking).map(views::of);
    }
}
