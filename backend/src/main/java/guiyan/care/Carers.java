package guiyan.care;

import guiyan.platform.Colleagues;
import guiyan.platform.Colleagues.Colleague;
import guiyan.platform.Refusal;
import guiyan.platform.Role;
import guiyan.platform.Scope;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who may look after somebody: the care workers, and those who serve the village. */
@Singleton
class Carers {

    private static final Set<Role> ROLES =
            EnumSet.of(Role.CARE_WORKER, Role.BRANCH_SECRETARY, Role.LIAISON_OFFICER, Role.STATION_STAFF);

    private final Colleagues colleagues;

    Carers(Colleagues colleagues) {
        this.colleagues = colleagues;
    }

    List<Colleague> in(Scope scope) {
        return colleagues.working(scope, ROLES);
    }

    /** One of them, if he is. */
    Optional<Colleague> find(Scope scope, PublicId id) {
        return colleagues.working(scope, ROLES, id.value());
    }

    Colleague require(Scope scope, PublicId id) {
        return find(scope, id).orElseThrow(() -> new Refusal(CareCode.CARER_UNKNOWN, "carerId"));
    }
}
