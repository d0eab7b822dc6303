package guiyan.people;

import guiyan.organizations.Level;
import guiyan.organizations.OrganizationRef;
import guiyan.platform.Keyed;
import guiyan.platform.Listing;
import guiyan.platform.ids.PublicId;

/**
 * A row about a person as a list shows it, in one question: of him and of the row's unit only what names them. Lists that
 * are read all day have a line of their own, whose row is a copy of what they show.
 */
public class Named<E extends Keyed> extends Keyed {

    /** Outer joins, so that the database walks the rows in their order. */
    private static final String JOINS =
            "left join Person p on p.id = %1$s.personId left join Organization u on u.id = %1$s.branchId";

    private static final String NAMES = ", p.id, p.name, u.id, u.code, u.shortName, u.level";

    public final E row;

    /** Null where the row has none, or he is unknown to us. */
    public final PersonRef person;

    public final OrganizationRef unit;

    public Named(E row, Long person, String name, Long unit, String code, String shortName, Level level) {
        id = row.id;
        this.row = row;
        this.person = person == null ? null : new PersonRef(PublicId.of(person), name);
        this.unit = unit == null ? null : new OrganizationRef(PublicId.of(unit), code, shortName, level);
    }

    public Named(E row, PersonRef person, OrganizationRef unit) {
        id = row.id;
        this.row = row;
        this.person = person;
        this.unit = unit;
    }

    /** A list of an entity with {@code personId} and {@code branchId}. */
    @SuppressWarnings("unchecked")
    public static <E extends Keyed> Listing<Named<E>> list(Class<E> type, String alias) {
        return lines((Class<Named<E>>) (Class<?>) Named.class, alias, type.getSimpleName() + " " + alias);
    }

    /** The same with a line of its own, made of these columns and the names. */
    public static <N extends Named<?>> Listing<N> lines(Class<N> line, String columns, String entity) {
        var alias = entity.substring(entity.indexOf(' ') + 1);
        return Listing.lines(line, columns.strip() + NAMES, entity, JOINS.formatted(alias));
    }
}
