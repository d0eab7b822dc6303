package guiyan.jobs.vacancies;

import guiyan.jobs.employers.EmployerRef;
import guiyan.organizations.Level;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Keyed;
import guiyan.platform.ids.PublicId;

/** A post as a list shows it, in one question: of employer and unit only what names them. */
public final class VacancyLine extends Keyed {

    /** Outer joins, so that the database walks the posts in their order. */
    static final String JOINS =
            "left join Employer e on e.id = v.employerId left join Organization u on u.id = v.unitId";

    static final String COLUMNS = "v, e.name, u.id, u.code, u.shortName, u.level";

    public final Vacancy post;
    public final EmployerRef employer;
    final OrganizationRef unit;

    public VacancyLine(Vacancy post, String employer, Long unit, String code, String shortName, Level level) {
        id = post.id;
        this.post = post;
        this.employer = new EmployerRef(PublicId.of(post.employerId), employer);
        this.unit = unit == null ? null : new OrganizationRef(PublicId.of(unit), code, shortName, level);
    }
}
