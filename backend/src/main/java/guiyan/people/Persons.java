package guiyan.people;

import guiyan.people.values.CitizenId;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.ScopedRows;
import guiyan.platform.crypto.Sealed;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Persons. Every question names the scope it is asked from. */
@Singleton
public class Persons extends ScopedRepository<Person> {

    private static final String CITIZEN_ID = "citizen-id";

    private final Vault vault;
    private final ScopedRows rows;

    Persons(Vault vault, ScopedRows rows) {
        this.vault = vault;
        this.rows = rows;
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
        return question(
                        "from Person p where p.citizenId.print in :values and p.supersededBy is null and %s",
                        Person.class, scope, prints)
                .getResultList();
    }

    /** The first of those in the scope with this name. */
    public List<Person> named(Scope scope, String name, int most) {
        return question(
                        "from Person p where p.name = :values and p.supersededBy is null and %s order by p.id",
                        Person.class, scope, name)
                .setMaxResults(most)
                .getResultList();
    }

    /** Somebody as the people of his branch call him. */
    public record Called(long branchId, String name) {}

    /** The ids of ours of those in the scope who have one of these names in its branch. */
    public List<Long> namesakes(Scope scope, Collection<Called> called) {
        if (called.isEmpty()) return List.of();
        var branches = List.copyOf(called.stream()
                .collect(Collectors.groupingBy(Called::branchId, Collectors.mapping(Called::name, Collectors.toSet())))
                .entrySet());
        var names = IntStream.range(0, branches.size())
                .mapToObj("p.branchId = :branch%1$d and p.name in :names%1$d"::formatted)
                .collect(Collectors.joining(" or "));
        var query = getEntityManager()
                .createQuery(
                        "select p.id from Person p where (%s) and p.supersededBy is null and %s"
                                .formatted(names, scope.condition("p")),
                        Long.class);
        for (int i = 0; i < branches.size(); i++)
            query.setParameter("branch" + i, branches.get(i).getKey())
                    .setParameter("names" + i, branches.get(i).getValue());
        scope.bind(query);
        return query.getResultList();
    }

    /** Which of these ids somebody in these townships has, within a scope or not: within one, nobody shares his. */
    public List<byte[]> taken(Collection<Long> townships, Collection<byte[]> prints) {
        if (townships.isEmpty() || prints.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        "select p.citizenId.print from Person p where p.townshipId in :townships and p.citizenId.print in :prints",
                        byte[].class)
                .setParameter("townships", townships)
                .setParameter("prints", prints)
                .getResultList();
    }

    /** Those in these townships that a source knows by one of these numbers. */
    public List<Person> numbered(Collection<Long> townships, String source, Collection<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        return list("townshipId in ?1 and source = ?2 and externalId in ?3", townships, source, numbers);
    }

    /** The one in the scope whom a source knows by a number. */
    public Optional<Person> numbered(Scope scope, String source, String number) {
        return question(
                        "from Person p where p.source = :source and p.externalId = :values and %s",
                        Person.class, scope, number)
                .setParameter("source", source)
                .getResultStream()
                .findFirst();
    }

    /** Those of them about whom nothing stands anywhere: no membership, no row of any room. */
    public List<Person> strangers(Scope scope, Collection<Long> ids) {
        var known = rows.known(ids);
        var left = ids.stream().filter(id -> !known.contains(id)).toList();
        if (left.isEmpty()) return List.of();
        return question(
                        "from Person p where p.id in :values and not exists (select 1 from Member m where m.id = p.id) and not exists (select 1 from Referral r where r.introducerId = p.id) and %s",
                        Person.class, scope, left)
                .getResultList();
    }

    /** Those in the scope with one of these ids of ours. */
    public List<Person> withIds(Scope scope, Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return question("from Person p where p.id in :values and %s", Person.class, scope, ids)
                .getResultList();
    }

    /** The record that stands for this one now, however often it was merged. */
    public Person standing(Person person) {
        var stands = person;
        while (stands.supersededBy != null) stands = findById(stands.supersededBy);
        return stands;
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

    /** How many people of these units, named by that column, have a record of the same citizen id or external id in a township. */
    public long doubles(ScopedRows.Column column, Collection<Long> units, long township) {
        return getEntityManager()
                .createQuery("""
                        select count(*) from Person p where p.%s in :units and (
                        p.citizenId.print is not null and exists (select 1 from Person q
                        where q.townshipId = :township and q.citizenId.print = p.citizenId.print)
                        or p.externalId is not null and exists (select 1 from Person q
                        where q.townshipId = :township and q.source = p.source and q.externalId = p.externalId))
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

    private <T> TypedQuery<T> question(String words, Class<T> answer, Scope scope, Object values) {
        var query = getEntityManager()
                .createQuery(words.formatted(scope.condition("p")), answer)
                .setParameter("values", values);
        scope.bind(query);
        return query;
    }
}
