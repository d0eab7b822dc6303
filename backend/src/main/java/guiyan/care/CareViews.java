package guiyan.care;

import guiyan.care.CareCaseView.CareFile;
import guiyan.care.values.Guardian;
import guiyan.organizations.Organizations;
import guiyan.people.PersonRef;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows care cases: whose file the caller keeps, he reads. */
@ApplicationScoped
class CareViews {

    private final CareSeals seals;
    private final Organizations organizations;
    private final Audit audit;
    private final CareKeeper keeper;
    private final BusinessClock clock;

    CareViews(CareSeals seals, Organizations organizations, Audit audit, CareKeeper keeper, BusinessClock clock) {
        this.seals = seals;
        this.organizations = organizations;
        this.audit = audit;
        this.keeper = keeper;
        this.clock = clock;
    }

    /** Cases in a list: with files where they are the caller's, never with a number. */
    List<CareCaseView> all(List<CareCase> shown) {
        var units = organizations.refs(shown.stream().map(c -> c.branchId).collect(Collectors.toSet()));
        return shown.stream()
                .map(care -> CareCaseView.of(
                        care, units.get(care.branchId), clock.today(), keeper.isCarer(care) ? file(care, false) : null))
                .toList();
    }

    /** One case; that its file was looked at stands in the member's access log. */
    CareCaseView one(CareCase care) {
        var unit = organizations.refs(Set.of(care.branchId)).get(care.branchId);
        if (!keeper.isCarer(care)) return CareCaseView.of(care, unit, clock.today(), null);
        audit.seen(Act.read("care.seen", List.of("name", "guardian")).on(care.personId), care);
        return CareCaseView.of(care, unit, clock.today(), file(care, true));
    }

    private CareFile file(CareCase care, boolean withNumber) {
        var guardian = seals.guardian(care);
        if (guardian != null && !withNumber) guardian = new Guardian(guardian.name(), guardian.relation(), null);
        return new CareFile(
                seals.name(care),
                care.born,
                care.stage,
                care.livesAlone,
                PersonRef.of(care.person),
                guardian,
                seals.consent(care),
                care.needs);
    }
}
