package guiyan.outflow;

import guiyan.organizations.Level;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Keyed;
import guiyan.platform.ids.PublicId;

/** An episode as the ledger lists it, in one question: of person and unit only what names them. */
public final class OutflowLine extends Keyed {

    /** Outer joins, so that the database walks the ledger in its order. */
    static final String JOINS = "left join Person p on p.id = o.personId left join Organization u on u.id = o.branchId";

    static final String COLUMNS = """
            o, p.name, u.id, u.code, u.shortName, u.level,
            (select c.value.mask from ContactPoint c where c.personId = o.personId and c.owner = SELF
              and c.retiredOn is null order by c.id limit 1)
            """;

    final Outflow outflow;
    final String name;
    final OrganizationRef unit;
    final String phone;

    public OutflowLine(
            Outflow outflow, String name, Long unit, String code, String shortName, Level level, String phone) {
        id = outflow.id;
        this.outflow = outflow;
        this.name = name;
        this.unit = new OrganizationRef(PublicId.of(unit), code, shortName, level);
        this.phone = phone;
    }
}
