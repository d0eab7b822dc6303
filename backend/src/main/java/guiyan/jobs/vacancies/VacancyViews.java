package guiyan.jobs.vacancies;

import guiyan.areas.Areas;
import guiyan.jobs.employers.Employers;
import guiyan.organizations.Organizations;
import guiyan.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;

/** Shows posts together: their units are asked for once a page. */
@ApplicationScoped
class VacancyViews {

    private final Organizations organizations;
    private final Employers employers;
    private final Areas areas;
    private final BusinessClock clock;

    VacancyViews(Organizations organizations, Employers employers, Areas areas, BusinessClock clock) {
        this.organizations = organizations;
        this.employers = employers;
        this.areas = areas;
        this.clock = clock;
    }

    VacancyView of(Vacancy vacancy) {
        if (vacancy.employer == null) vacancy.employer = employers.findById(vacancy.employerId);
        return of(List.of(vacancy)).get(0);
    }

    List<VacancyView> of(List<Vacancy> shown) {
        var units = organizations.refs(shown.stream().map(v -> v.unitId).collect(Collectors.toSet()));
        return shown.stream()
                .map(v -> VacancyView.of(v, units.get(v.unitId), areas.fullName(v.areaCode), clock.today()))
                .toList();
    }
}
