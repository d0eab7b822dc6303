package guiyan.organizations;

import guiyan.platform.Caller;
import guiyan.platform.Refusal;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;

/** The unit that writes something down which is seen from below: the one named, else the caller's own. */
@Singleton
public class WritingUnits {

    private final Organizations organizations;
    private final Caller caller;

    WritingUnits(Organizations organizations, Caller caller) {
        this.organizations = organizations;
        this.caller = caller;
    }

    /** What the caller sees. */
    public Reaching reaching() {
        return organizations.reaching(caller.scope());
    }

    /** What a unit of the caller's sees; what he sees where none is named. */
    public Reaching reaching(PublicId organization) {
        return organizations.reaching(organizations.narrowed(caller.scope(), organization));
    }

    public Organization of(PublicId named) {
        return of(named == null ? null : named.value());
    }

    /** The same by the number that a file's upload has. */
    public Organization of(Long named) {
        var id = named == null ? caller.who().unitId() : named;
        var unit = id == null ? null : organizations.findById(id);
        if (unit == null || !caller.scope().holds(unit))
            throw new Refusal(OrganizationCode.UNIT_UNKNOWN, "organizationId");
        unit.requireStanding();
        return unit;
    }
}
