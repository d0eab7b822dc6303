package guiyan.care;

import guiyan.care.CareCaseView.CareFile;
import guiyan.care.values.Guardian;
import guiyan.organizations.Organizations;
import guiyan.people.Named;
import guiyan.people.PersonRef;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Shows care cases: whose file the caller keeps, he reads. */
@Singleton
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

    /** A case in a list: with its file where it is the caller's, never with a number. */
    CareCaseView listed(Named<CareCase> line) {
        var file = keeper.isCarer(line.row) ? file(line.row, line.person, false) : null;
        return CareCaseView.of(line.row, line.unit, clock.today(), file);
    }

    /** One case; that its file was looked at stands in the member's access log. */
    CareCaseView one(CareCase care) {
        var unit = organizations.refs(Set.of(care.branchId)).get(care.branchId);
        if (!keeper.isCarer(care)) return CareCaseView.of(care, unit, clock.today(), null);
        audit.seen(Act.read("care.seen", List.of("name", "guardian")).on(care.personId), care);
        return CareCaseView.of(care, unit, clock.today(), file(care, PersonRef.of(care.person), true));
    }

    private CareFile file(CareCase care, PersonRef member, boolean withNumber) {
        var guardian = seals.guardian(care);
        if (guardian != null && !withNumber) guardian = new Guardian(guardian.name(), guardian.relation(), null);
        return new CareFile(
                seals.name(care),
                care.born,
                care.stage,
                care.livesAlone,
                member,
                guardian,
                seals.consent(care),
                care.needs);
    }
}
