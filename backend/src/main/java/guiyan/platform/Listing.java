package guiyan.platform;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.jpa.HibernateHints;

/** One way to list: conditions from a scope, a keyset, one page. Conditions are fixed texts, values are parameters. */
public final class Listing<E extends Keyed> {

    private final Class<E> type;
    private final String alias;
    private final String selection;
    private final String rows;
    private final String counted;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private Order<E> order = Order.byId();

    private Listing(Class<E> type, String alias, String selection, String rows, String counted) {
        this.type = type;
        this.alias = alias;
        this.selection = selection;
        this.rows = rows;
        this.counted = counted;
    }

    /** A list of an entity; {@code fetches} are the joins a row is shown with. */
    public static <E extends Keyed> Listing<E> of(Class<E> type, String alias, String fetches) {
        var entity = type.getSimpleName() + " " + alias;
        return new Listing<>(type, alias, alias, entity + " " + fetches, entity);
    }

    /** A list whose rows are made of columns of an entity and its {@code joins}, for lists that are read all day. */
    public static <E extends Keyed> Listing<E> lines(Class<E> line, String columns, String entity, String joins) {
        var alias = entity.substring(entity.indexOf(' ') + 1);
        var joined = entity + " " + joins;
        return new Listing<>(line, alias, "new %s(%s)".formatted(line.getName(), columns), joined, joined);
    }

    public Listing<E> within(Scope scope) {
        return within(scope, alias);
    }

    /** Within the scope as another place of the row sees it, such as {@code t.destination}. */
    public Listing<E> within(Scope scope, String place) {
        conditions.add(scope.condition(place));
        if (scope.hasUnits()) values.put("units", scope.unitsParameter());
        return this;
    }

    /** Adds a condition whose one parameter is {@code :name}; nothing when the value is null. */
    public Listing<E> where(String condition, String name, Object value) {
        if (value == null) return this;
        conditions.add(condition);
        values.put(name, value);
        return this;
    }

    /** Adds a condition with several parameters. */
    public Listing<E> where(String condition, Map<String, Object> named) {
        conditions.add(condition);
        values.putAll(named);
        return this;
    }

    /** Takes the order the caller asks for out of the closed list; the first is the default. */
    public Listing<E> sortedBy(Cursor cursor, List<Order<E>> orders) {
        order = cursor.sort == null ? orders.get(0) : chosen(cursor.sort, orders);
        return this;
    }

    private Order<E> chosen(String sort, List<Order<E>> orders) {
        for (var each : orders) {
            if (each.name().equals(sort)) return each;
            if (each.turned().name().equals(sort)) return each.turned();
        }
        throw new Refusal(PlatformCode.UNKNOWN_SORT, "sort", sort);
    }

    /** Asks for one page, and for the total when it is wanted. */
    public Page<E> page(EntityManager database, Cursor cursor) {
        var total = cursor.wantsTotal() ? count(database) : null;
        var rows = rows(database, cursor);
        if (rows.size() <= cursor.size()) return new Page<>(rows, null, total, null);
        var shown = rows.subList(0, cursor.size());
        var next = Cursor.next(order.name(), keyOf(shown.get(shown.size() - 1)));
        return new Page<>(shown, next, total, on -> page(database, cursor.goingOn(on)), () -> count(database));
    }

    /** All rows, for conditions that few rows meet. */
    public List<E> all(EntityManager database) {
        var text = "select %s from %s where %s".formatted(selection, rows, all());
        var query = database.createQuery(text, type);
        values.forEach(query::setParameter);
        return query.getResultList();
    }

    /** How many rows there are, whatever the page. */
    public Long count(EntityManager database) {
        var query = database.createQuery("select count(*) from %s where %s".formatted(counted, all()), Long.class);
        values.forEach(query::setParameter);
        return query.getSingleResult();
    }

    private List<E> rows(EntityManager database, Cursor cursor) {
        var last = cursor.after(order.name(), order.keys().size());
        var text = "select %s from %s where %s%s order by %s"
                .formatted(selection, rows, all(), beyond(last.size()), sorting());
        var query = database.createQuery(text, type).setMaxResults(cursor.size() + 1);
        // Outside a transaction nothing is written: no copy is kept to compare with.
        if (!database.isJoinedToTransaction()) query.setHint(HibernateHints.HINT_READ_ONLY, true);
        values.forEach(query::setParameter);
        for (int i = 0; i < last.size(); i++)
            query.setParameter("after" + i, parsed(order.keys().get(i), last.get(i)));
        return query.getResultList();
    }

    private String all() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }

    private String sorting() {
        var direction = order.descending() ? " desc" : "";
        return String.join(
                ", ",
                order.keys().stream()
                        .map(k -> alias + "." + k.attribute() + direction)
                        .toList());
    }

    /** {@code a >= :x and (a > :x or id > :y)}: a range the index can start at. */
    private String beyond(int keys) {
        if (keys == 0) return "";
        var sign = order.descending() ? "<" : ">";
        var first = alias + "." + order.keys().get(0).attribute();
        if (keys == 1) return " and %s %s :after0".formatted(first, sign);
        return " and %s %s= :after0 and (%s %s :after0 or %s.id %s :after1)"
                .formatted(first, sign, first, sign, alias, sign);
    }

    private Object parsed(Order.Key<E> key, String text) {
        try {
            return key.parse().apply(text);
        } catch (NumberFormatException notANumber) {
            throw Cursor.unreadable();
        }
    }

    private List<String> keyOf(E row) {
        return order.keys().stream().map(k -> String.valueOf(k.of().apply(row))).toList();
    }
}
