package guiyan.jobs.vacancies;

import guiyan.organizations.Organizations;
import guiyan.people.Own;
import guiyan.platform.Allowed;
import guiyan.platform.Cursor;
import guiyan.platform.Page;
import guiyan.platform.Right;
import guiyan.platform.calendar.BusinessClock;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/me/vacancies")
@Tag(name = "Jobs")
class OwnVacancyResource {

    private final Vacancies vacancies;
    private final VacancyViews views;
    private final Organizations organizations;
    private final Own own;
    private final BusinessClock clock;

    OwnVacancyResource(
            Vacancies vacancies, VacancyViews views, Organizations organizations, Own own, BusinessClock clock) {
        this.vacancies = vacancies;
        this.views = views;
        this.organizations = organizations;
        this.own = own;
        this.clock = clock;
    }

    @GET
    @Allowed(Right.OWN_DATA)
    @Operation(
            summary = "List the posts that are open to oneself, those that end first",
            description =
                    "Those of one's branch and of the units above it. Whoever wants one tells the station: nothing goes to an employer from here.")
    public Page<OwnVacancyView> listOwnVacancies(
            @Valid @BeanParam OwnVacancyFilter filter, @Valid @BeanParam Cursor cursor) {
        var unit = organizations.findById(own.person().branchId);
        var reaching = organizations.reaching(organizations.scopeOf(unit));
        return vacancies
                .search(reaching, filter.ofOpenPosts(), clock.today(), cursor)
                .map(line -> OwnVacancyView.of(views.of(line)));
    }
}
