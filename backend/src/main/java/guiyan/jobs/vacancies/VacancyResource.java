package guiyan.jobs.vacancies;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import guiyan.jobs.employers.WritingUnits;
import guiyan.platform.Allowed;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Idempotent;
import guiyan.platform.MergePatch;
import guiyan.platform.Page;
import guiyan.platform.Precondition;
import guiyan.platform.Retried;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBodySchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

@Path("/vacancies")
@Tag(name = "Jobs")
class VacancyResource {

    private final Vacancies vacancies;
    private final VacancyDesk desk;
    private final VacancyViews views;
    private final WritingUnits units;
    private final Caller caller;
    private final BusinessClock clock;

    VacancyResource(
            Vacancies vacancies,
            VacancyDesk desk,
            VacancyViews views,
            WritingUnits units,
            Caller caller,
            BusinessClock clock) {
        this.vacancies = vacancies;
        this.desk = desk;
        this.views = views;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    /** When the employer was asked whether a post is as written. */
    @Schema(name = "VacancyVerification")
    record Verification(@NotNull @PastOrPresent LocalDate on) {}

    /** Why a post is taken down. */
    @Schema(name = "VacancyClosing")
    record Closing(@NotBlank @Size(max = 120) String reason) {}

    @GET
    @Produces({APPLICATION_JSON, Page.CSV, Page.NDJSON, Page.XLSX})
    @Allowed(Right.VACANCIES_READ)
    @Operation(
            summary = "List posts, those that end first",
            description =
                    "The unit's own, those below it and those of the units above it; what is past its last day is expired.")
    public Page<VacancyView> listVacancies(@Valid @BeanParam VacancyFilter filter, @Valid @BeanParam Cursor cursor) {
        return vacancies
                .search(units.reaching(filter.organization), filter, clock.today(), cursor)
                .map(views::of);
    }

    @GET
    @Path("/{id}")
    @Allowed(Right.VACANCIES_READ)
    @Operation(summary = "Show one post", description = "With the `ETag` that an act needs.")
    public VacancyView showVacancy(PublicId id) {
        return views.of(vacancies.requireSeen(units.reaching(), id));
    }

    @POST
    @ResponseStatus(201)
    @Allowed(Right.VACANCIES_WRITE)
    @Retried
    @Transactional
    @Idempotent
    @Operation(
            summary = "Put up a post",
            description = "It is seen from all units below the one that puts it up. Nobody is wanted by sex.")
    public VacancyView postVacancy(@Valid @NotNull VacancyForm form) {
        return views.of(desk.post(form, units.of(form.organizationId()), null, null));
    }

    @PATCH
    @Path("/{id}")
    @Consumes(MergePatch.TYPE)
    @RequestBodySchema(VacancyForm.class)
    @Allowed(Right.VACANCIES_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Revise a post", description = "By whoever keeps the unit that put it up.")
    public VacancyView reviseVacancy(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @NotNull MergePatch patch) {
        var vacancy = vacancies.require(caller.scope(), id, ifMatch);
        return views.of(desk.revise(vacancy, patch.onto(VacancyForm.of(vacancy))));
    }

    @POST
    @Path("/{id}/verify")
    @Allowed(Right.VACANCIES_WRITE)
    @Retried
    @Transactional
    @Operation(
            summary = "Say that the employer was asked, and the post is as written",
            description = "Who has asked, and when, stands beside the post from then on.")
    public VacancyView verifyVacancy(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Verification asked) {
        return views.of(desk.verify(vacancies.require(caller.scope(), id, ifMatch), asked.on()));
    }

    @POST
    @Path("/{id}/close")
    @Allowed(Right.VACANCIES_WRITE)
    @Retried
    @Transactional
    @Operation(summary = "Take a post down before its last day", description = "With the reason; it stays in the list.")
    public VacancyView closeVacancy(
            PublicId id, @HeaderParam("If-Match") Precondition ifMatch, @Valid @NotNull Closing closing) {
        return views.of(desk.close(vacancies.require(caller.scope(), id, ifMatch), closing.reason()));
    }
}
