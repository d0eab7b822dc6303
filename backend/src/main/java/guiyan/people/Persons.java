package guiyan.people;

import guiyan.people.values.CitizenId;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.ScopedRows;
import guiyan.platform.crypto.Sealed;
import guiyan.platform.crypto.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Persons. Every question names the scope it is asked from. */
@ApplicationScoped
public class Persons extends ScopedRepository<Person> {

    private static final String CITIZEN_ID = "citizen-id";

    private final Vault vault;

    Persons(Vault vault) {
        this.vault = vault;
    }

    /** The id as it is stored: sealed, masked, and with the print it is found by. */
    public Sealed sealed(CitizenId id) {
        return id == null ? null : Sealed.of(vault, CITIZEN_ID, id.value(), id.mask());
    }

    public byte[] print(CitizenId id) {
        return vault.print(CITIZEN_ID, id.value());
    }

    /** Those in the scope with one of these ids. */
    public List<Person> withCitizenIds(Scope scope, Collection<byte[]> prints) {
        if (prints.isEmpty()) return List.of();
        return asked("p.citizenId.print in :values and p.supersededBy is null", scope, List.copyOf(prints));
    }

    /** Those in the scope with one of these names. */
    public List<Person> named(Scope scope, Collection<String> names) {
        if (names.isEmpty()) return List.of();
        return asked("p.name in :values and p.supersededBy is null", scope, List.copyOf(names));
    }

    /** Those in the scope with one of these ids of ours. */
    public List<Person> withIds(Scope scope, Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return asked("p.id in :values", scope, List.copyOf(ids));
    }

    /** The person's id, and those of the records that he stands for, however they came to be merged. */
    public List<Long> everyIdOf(long person) {
        var ids = new ArrayList<>(List.of(person));
        for (var last = List.of(person); !last.isEmpty(); ids.addAll(last))
            last = getEntityManager()
                    .createQuery("select p.id from Person p where p.supersededBy in :last", Long.class)
                    .setParameter("last", last)
                    .getResultList();
        return ids;
    }

    /** How many people of these units, named by that column, have a record of the same citizen id in a township. */
    public long doubles(ScopedRows.Column column, Collection<Long> units, long township) {
        return getEntityManager().createQuery("""
                        select count(*) from Person p where p.%s in :units and p.citizenId.print is not null and exists
                        (select 1 from Person q where q.townshipId = :township and q.citizenId.print = p.citizenId.print
                        and q.id <> p.id)
                        """.formatted(column.attribute()), Long.class)
                .setParameter("units", units)
                .setParameter("township", township)
                .getSingleResult();
    }

    /** How many people belong to each village group of a branch. */
    public Map<String, Long> groups(long branch) {
        return getEntityManager()
                .createQuery(
                        "select p.villageGroup, count(*) from Person p where p.branchId = :branch and p.villageGroup is not null group by p.villageGroup",
                        Object[].class)
                .setParameter("branch", branch)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1], Long::sum, TreeMap::new));
    }

    /** The ids of those of a branch who belong to these village groups. */
    public List<Long> inGroups(long branch, Collection<String> groups) {
        return getEntityManager()
                .createQuery(
                        "select p.id from Person p where p.branchId = :branch and p.villageGroup in :groups",
                        Long.class)
                .setParameter("branch", branch)
                .setParameter("groups", groups)
                .getResultList();
    }

    private List<Person> asked(String condition, Scope scope, List<?> values) {
        var query = getEntityManager()
                .createQuery("from Person p where %s and %s".formatted(condition, scope.condition("p")), Person.class)
                .setParameter("values", values);
        if (scope.hasUnits()) query.setParameter("units", scope.units());
        return query.getResultList();
    }
}
