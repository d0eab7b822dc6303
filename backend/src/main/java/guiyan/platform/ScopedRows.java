package guiyan.platform;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;

/**
 * All rows that lie somewhere in the tree or are about a person, whatever room they belong to, moved set by set: one UPDATE a
 * table. A row that is to follow a person names him {@code personId}, and where it is listed by his name, keeps his
 * {@code nameKey}; what is immutable, such as the log, never moves.
 */
@Singleton
public class ScopedRows {

    private static final String NAME_KEY = "nameKey";
    private static final String NAMED = "e.nameKey = (select p.nameKey from Person p where p.id = :to)";

    private final EntityManager database;

    ScopedRows(EntityManager database) {
        this.database = database;
    }

    /** The rows about these persons lie where the other row lies from now on. */
    public void follow(Collection<Long> persons, Scoped to) {
        aboutPersons()
                .filter(ScopedRows::isScoped)
                .forEach(type -> database.createQuery("""
                        update %s e set e.branchId = :branch, e.townshipId = :township, e.countyId = :county
                        where e.personId in :persons
                        """.formatted(type.getName()))
                        .setParameter("branch", to.branchId)
                        .setParameter("township", to.townshipId)
                        .setParameter("county", to.countyId)
                        .setParameter("persons", persons)
                        .executeUpdate());
    }

    /** How many rows of each kind are about a person. */
    public Map<String, Long> counts(long person) {
        var question = aboutPersons()
                .map(type -> "select '%s', count(*) from %1$s e where e.personId = :person".formatted(type.getName()))
                .collect(Collectors.joining(" union all "));
        return database.createQuery(question, Object[].class).setParameter("person", person).getResultList().stream()
                .filter(row -> (Long) row[1] > 0)
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1], Long::sum, TreeMap::new));
    }

    /** Which of these persons some row is about, of whatever kind. */
    public Set<Long> known(Collection<Long> persons) {
        if (persons.isEmpty()) return Set.of();
        var question = aboutPersons()
                .map(type -> "select e.personId from %s e where e.personId in :persons".formatted(type.getName()))
                .collect(Collectors.joining(" union all "));
        return Set.copyOf(database.createQuery(question, Long.class)
                .setParameter("persons", persons)
                .getResultList());
    }

    /** All rows about one person are about another one from now on, and lie where he lies; answers which, by kind. */
    public Map<String, List<Long>> handOver(long from, Scoped to) {
        var moved = new TreeMap<String, List<Long>>();
        for (var type : aboutPersons().toList()) {
            var ids = moving(type, from, to.id);
            if (!ids.isEmpty()) moved.put(type.getName(), ids);
        }
        give(moved, to);
        return moved;
    }

    /** Of what a person has once only, the other one's stays where both have it. */
    private List<Long> moving(EntityType<?> type, long from, long to) {
        var all = "select e.id from %s e where e.personId = :from".formatted(type.getName());
        var once = type.getJavaType().getAnnotation(OncePerPerson.class);
        if (once == null)
            return database.createQuery(all, Long.class)
                    .setParameter("from", from)
                    .getResultList();
        var alone = " and not exists (select 1 from %s o where o.personId = :to and o.%s = e.%2$s)";
        return database.createQuery(all + alone.formatted(type.getName(), once.value()), Long.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** These rows are about this person from now on. */
    public void give(Map<String, List<Long>> rows, Scoped to) {
        aboutPersons().filter(type -> rows.containsKey(type.getName())).forEach(type -> {
            var place = isScoped(type) ? ", e.branchId = :branch, e.townshipId = :township, e.countyId = :county" : "";
            var update = database.createQuery("update %s e set e.personId = :to%s%s where e.id in :ids"
                            .formatted(type.getName(), place, has(type, NAME_KEY) ? ", " + NAMED : ""))
                    .setParameter("to", to.id)
                    .setParameter("ids", rows.get(type.getName()));
            if (isScoped(type))
                update.setParameter("branch", to.branchId)
                        .setParameter("township", to.townshipId)
                        .setParameter("county", to.countyId);
            update.executeUpdate();
        });
    }

    /** Rows about a person that are listed by name take the name he has now. */
    public void renamed(Scoped person) {
        aboutPersons()
                .filter(type -> has(type, NAME_KEY))
                .forEach(type -> database.createQuery(
                                "update %s e set %s where e.personId = :to".formatted(type.getName(), NAMED))
                        .setParameter("to", person.id)
                        .executeUpdate());
    }

    /** All rows whose {@code column} names one of these units name these units from now on, in every place that they have. */
    public void rebase(Column column, Collection<Long> units, Map<Column, Long> to) {
        if (units.isEmpty()) return;
        for (var type : scoped().toList())
            for (var place : places(type)) {
                var changes = to.keySet().stream()
                        .map(each -> "e.%s%s = :%2$s".formatted(place, each.attribute))
                        .collect(Collectors.joining(", "));
                var update = database.createQuery("update versioned %s e set %s where e.%s%s in :units"
                        .formatted(type.getName(), changes, place, column.attribute));
                to.forEach((each, unit) -> update.setParameter(each.attribute, unit));
                update.setParameter("units", units).executeUpdate();
            }
    }

    /** These rows of one kind lie where the other row lies from now on. */
    public void place(Class<? extends Scoped> type, Collection<Long> ids, Scoped to) {
        if (ids.isEmpty()) return;
        database.createQuery("""
                        update versioned %s e set e.branchId = :branch, e.townshipId = :township, e.countyId = :county
                        where e.id in :ids
                        """.formatted(type.getSimpleName()))
                .setParameter("branch", to.branchId)
                .setParameter("township", to.townshipId)
                .setParameter("county", to.countyId)
                .setParameter("ids", ids)
                .executeUpdate();
    }

    /** What was bound to one unit, such as an account, is bound to another one and lies where that lies. */
    public void rebind(Scoped from, Scoped to) {
        scoped().filter(type -> StandsAtUnit.class.isAssignableFrom(type.getJavaType()))
                .forEach(type -> database.createQuery("""
                                update versioned %s e set e.organizationId = :to,
                                e.branchId = :branch, e.townshipId = :township, e.countyId = :county
                                where e.organizationId = :from
                                """.formatted(type.getName()))
                        .setParameter("to", to.id)
                        .setParameter("branch", to.branchId)
                        .setParameter("township", to.townshipId)
                        .setParameter("county", to.countyId)
                        .setParameter("from", from.id)
                        .executeUpdate());
    }

    /** How many rows of each kind lie in these units. */
    public Map<String, Long> counts(Column column, Collection<Long> units) {
        var question = scoped().map(type -> "select '%s', count(*) from %1$s e where e.%s in :units"
                        .formatted(type.getName(), column.attribute))
                .collect(Collectors.joining(" union all "));
        return database.createQuery(question, Object[].class).setParameter("units", units).getResultList().stream()
                .filter(row -> (Long) row[1] > 0)
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1], Long::sum, TreeMap::new));
    }

    /** How many rows of these kinds lie in a scope. */
    public Map<String, Long> counts(Scope scope, List<Class<? extends Scoped>> kinds) {
        var counts = new TreeMap<String, Long>();
        for (var kind : kinds) {
            var question = "select count(*) from %s e where %s".formatted(kind.getSimpleName(), scope.condition("e"));
            var query = database.createQuery(question, Long.class);
            scope.bind(query);
            counts.put(kind.getSimpleName(), query.getSingleResult());
        }
        return counts;
    }

    /** The columns that say where a row lies. */
    public enum Column {
        BRANCH("branchId"),
        TOWNSHIP("townshipId"),
        COUNTY("countyId");

        private final String attribute;

        Column(String attribute) {
            this.attribute = attribute;
        }

        public String attribute() {
            return attribute;
        }
    }

    /** The row's own place, and others that it names. */
    private static List<String> places(EntityType<?> type) {
        var others = type.getAttributes().stream()
                .filter(attribute -> attribute.getJavaType() == Place.class)
                .map(attribute -> attribute.getName() + ".");
        return Stream.concat(Stream.of(""), others).toList();
    }

    private Stream<EntityType<?>> scoped() {
        return database.getMetamodel().getEntities().stream().filter(ScopedRows::isScoped);
    }

    private static boolean has(EntityType<?> type, String attribute) {
        return type.getAttributes().stream().anyMatch(each -> each.getName().equals(attribute));
    }

    private Stream<EntityType<?>> aboutPersons() {
        return database.getMetamodel().getEntities().stream()
                .filter(type -> !type.getJavaType().isAnnotationPresent(Immutable.class))
                .filter(type -> has(type, "personId"));
    }

    private static boolean isScoped(EntityType<?> type) {
        return Scoped.class.isAssignableFrom(type.getJavaType());
    }
}
