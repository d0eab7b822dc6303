package guiyan.jobs.vacancies;

import guiyan.areas.Areas;
import guiyan.jobs.employers.EmployerRef;
import guiyan.jobs.employers.Employers;
import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows posts: how many places are taken is asked once a page. */
@Singleton
class VacancyViews {

    private final Vacancies vacancies;
    private final Organizations organizations;
    private final Employers employers;
    private final Areas areas;
    private final BusinessClock clock;

    VacancyViews(
            Vacancies vacancies, Organizations organizations, Employers employers, Areas areas, BusinessClock clock) {
        this.vacancies = vacancies;
        this.organizations = organizations;
        this.employers = employers;
        this.areas = areas;
        this.clock = clock;
    }

    VacancyView of(Vacancy vacancy) {
        if (vacancy.employer == null) vacancy.employer = employers.findById(vacancy.employerId);
        var unit = vacancy.unitId == null
                ? null
                : organizations.refs(Set.of(vacancy.unitId)).get(vacancy.unitId);
        var taken = vacancies.taken(List.of(vacancy.id));
        return view(vacancy, unit, EmployerRef.of(vacancy.employer), taken);
    }

    List<VacancyView> of(List<VacancyLine> shown) {
        var taken = vacancies.taken(shown.stream().map(line -> line.id).toList());
        return shown.stream()
                .map(line -> view(line.post, line.unit, line.employer, taken))
                .toList();
    }

    private VacancyView view(Vacancy v, OrganizationRef unit, EmployerRef employer, Map<Long, Long> taken) {
        return VacancyView.of(
                v, unit, employer, areas.fullName(v.areaCode), taken.getOrDefault(v.id, 0L), clock.today());
    }
}
