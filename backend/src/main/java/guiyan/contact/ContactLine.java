package guiyan.contact;

import guiyan.organizations.Level;
import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import guiyan.platform.Keyed;
import guiyan.platform.ids.PublicId;

/** A record of contact as a list shows it, in one question: of member and unit only what names them. */
public final class ContactLine extends Keyed {

    /** Outer joins, so that the database walks the records in their order. */
    static final String JOINS = "left join Person p on p.id = r.personId left join Organization u on u.id = r.branchId";

    static final String COLUMNS = "r, p.name, u.id, u.code, u.shortName, u.level";

    final ContactRecord record;
    final PersonRef member;
    final OrganizationRef unit;

    public ContactLine(ContactRecord record, String name, Long unit, String code, String shortName, Level level) {
        id = record.id;
        this.record = record;
        member = new PersonRef(PublicId.of(record.personId), name);
        this.unit = new OrganizationRef(PublicId.of(unit), code, shortName, level);
    }
}
