package guiyan.jobs.vacancies;

import guiyan.areas.Areas;
import guiyan.jobs.employers.EmployerRef;
import guiyan.jobs.employers.Employers;
import guiyan.organizations.OrganizationRef;
import guiyan.organizations.Organizations;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.Set;

/** Shows posts, with the places that are free. */
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
        return view(vacancy, unit, EmployerRef.of(vacancy.employer), vacancies.taken(vacancy.id));
    }

    VacancyView of(VacancyLine line) {
        return view(line.post, line.unit, line.employer, line.taken);
    }

    private VacancyView view(Vacancy v, OrganizationRef unit, EmployerRef employer, long taken) {
        return VacancyView.of(v, unit, employer, areas.fullName(v.areaCode), taken, clock.today());
    }
}
