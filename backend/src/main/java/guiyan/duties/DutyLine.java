package guiyan.duties;

import guiyan.organizations.Level;
import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Keyed;
import guiyan.platform.ids.PublicId;

/** A duty as the work list shows it, in one question: of person and unit only what names them. */
public final class DutyLine extends Keyed {

    /** Outer joins, so that the database walks the duties in their order. */
    static final String JOINS = "left join Person p on p.id = d.personId left join Organization u on u.id = d.owingId";

    static final String COLUMNS = "d, p.name, u.id, u.code, u.shortName, u.level";

    final Duty duty;
    final PersonRef person;
    final OrganizationRef owing;

    public DutyLine(Duty duty, String name, Long unit, String code, String shortName, Level level) {
        id = duty.id;
        this.duty = duty;
        person = name == null ? null : new PersonRef(PublicId.of(duty.personId), name);
        owing = new OrganizationRef(PublicId.of(unit), code, shortName, level);
    }
}
