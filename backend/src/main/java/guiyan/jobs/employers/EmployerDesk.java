package guiyan.jobs.employers;

import guiyan.areas.Areas;
import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.platform.Refusal;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;

/** Writes employers down, revises them, and shows them with what was heard of them. */
@Singleton
class EmployerDesk {

    private final Employers employers;
    private final Organizations organizations;
    private final Areas areas;
    private final Audit audit;

    EmployerDesk(Employers employers, Organizations organizations, Areas areas, Audit audit) {
        this.employers = employers;
        this.organizations = organizations;
        this.areas = areas;
        this.audit = audit;
    }

    Employer register(EmployerForm form, Organization unit, String source, String externalId) {
        var employer = new Employer();
        employer.placeWhere(unit);
        employer.unitId = unit.id;
        employer.source = source;
        employer.externalId = externalId;
        apply(form, employer);
        employers.recorded(employer);
        audit.record(Act.of("employer.registered"), employer);
        return employers.written(employer);
    }

    Employer revise(Employer employer, EmployerForm form) {
        if (form.organizationId() == null || form.organizationId().value() != employer.unitId)
            throw new Refusal(EmployerCode.JOBS_UNIT_UNKNOWN, "organizationId");
        apply(form, employer);
        audit.record(Act.of("employer.revised"), employer);
        return employers.written(employer);
    }

    private void apply(EmployerForm form, Employer employer) {
        if (form.areaCode() != null && areas.find(form.areaCode()).isEmpty())
            throw new Refusal(EmployerCode.JOBS_AREA_UNKNOWN, "areaCode");
        form.applyTo(employer);
        employers.requireFree(employer);
    }

    EmployerView view(Employer employer) {
        return views(List.of(employer)).get(0);
    }

    List<EmployerView> views(List<Employer> shown) {
        var refs = organizations.refs(shown.stream().map(e -> e.unitId).collect(Collectors.toSet()));
        var files = employers.files(shown.stream().map(e -> e.id).toList());
        return shown.stream()
                .map(e -> EmployerView.of(
                        e,
                        refs.get(e.unitId),
                        areas.fullName(e.areaCode),
                        files.getOrDefault(e.id, Employers.File.EMPTY)))
                .toList();
    }
}
