package guiyan.jobs.vacancies;

import guiyan.areas.Areas;
import guiyan.jobs.employers.EmployerCode;
import guiyan.jobs.employers.Employers;
import guiyan.jobs.employers.WritingUnits;
import guiyan.organizations.Organization;
import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Puts posts up, verifies them, and takes them down. */
@Singleton
class VacancyDesk {

    private final Vacancies vacancies;
    private final Employers employers;
    private final WritingUnits units;
    private final Areas areas;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    VacancyDesk(
            Vacancies vacancies,
            Employers employers,
            WritingUnits units,
            Areas areas,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.vacancies = vacancies;
        this.employers = employers;
        this.units = units;
        this.areas = areas;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    Vacancy post(VacancyForm form, Organization unit, String source, String externalId) {
        var vacancy = new Vacancy();
        vacancy.placeWhere(unit);
        vacancy.unitId = unit.id;
        vacancy.source = source;
        vacancy.externalId = externalId;
        apply(form, vacancy);
        vacancies.recorded(vacancy);
        audit.record(Act.of("vacancy.posted"), vacancy);
        return vacancies.written(vacancy);
    }

    Vacancy revise(Vacancy vacancy, VacancyForm form) {
        vacancy.requireStanding();
        if (form.organizationId() == null || form.organizationId().value() != vacancy.unitId)
            throw new Refusal(EmployerCode.JOBS_UNIT_UNKNOWN, "organizationId");
        var before = VacancyForm.of(vacancy).offer();
        apply(form, vacancy);
        if (!VacancyForm.of(vacancy).offer().equals(before)) vacancy.unverify();
        audit.record(Act.of("vacancy.revised"), vacancy);
        return vacancies.written(vacancy);
    }

    private void apply(VacancyForm form, Vacancy vacancy) {
        if (form.areaCode() != null && areas.find(form.areaCode()).isEmpty())
            throw new Refusal(EmployerCode.JOBS_AREA_UNKNOWN, "areaCode");
        vacancy.employerId = employer(form.employerId());
        vacancy.employer = employers.findById(vacancy.employerId);
        form.applyTo(vacancy);
    }

    private Long employer(PublicId id) {
        var employer = employers.findById(id.value());
        if (employer == null || !units.reaching().sees(employer))
            throw new Refusal(VacancyCode.VACANCY_EMPLOYER_UNKNOWN, "employerId");
        return employer.id;
    }

    Vacancy verify(Vacancy vacancy, LocalDate on) {
        vacancy.verify(on, caller.who().name(), clock.today());
        audit.record(Act.of("vacancy.verified"), vacancy);
        return vacancies.written(vacancy);
    }

    Vacancy close(Vacancy vacancy, String because) {
        vacancy.close(clock.today(), because);
        audit.record(Act.of("vacancy.closed").because(because), vacancy);
        return vacancies.written(vacancy);
    }
}
