package guiyan.people;

import guiyan.people.values.CitizenId;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.crypto.Sealed;
import guiyan.platform.crypto.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;

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
        return question("from Person p where p.citizenId.print in :values and %s", Person.class, scope, prints)
                .getResultList();
    }

    /** The first of those in the scope with this name. */
    public List<Person> named(Scope scope, String name, int most) {
        return question("from Person p where p.name = :values and %s order by p.id", Person.class, scope, name)
                .setMaxResults(most)
                .getResultList();
    }

    /** The ids of ours of those in one of these branches of the scope with one of these names. */
    public List<Long> namesakes(Scope scope, Collection<Long> branches, Collection<String> names) {
        if (branches.isEmpty() || names.isEmpty()) return List.of();
        return question(
                        "select p.id from Person p where p.branchId in :branches and p.name in :values and %s",
                        Long.class, scope, names)
                .setParameter("branches", branches)
                .getResultList();
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

    /** Those in the scope with one of these ids of ours. */
    public List<Person> withIds(Scope scope, Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return question("from Person p where p.id in :values and %s", Person.class, scope, ids)
                .getResultList();
    }

    private <T> TypedQuery<T> question(String words, Class<T> answer, Scope scope, Object values) {
        var query = getEntityManager()
                .createQuery(words.formatted(scope.condition("p")), answer)
                .setParameter("values", values);
        if (scope.hasUnits()) query.setParameter("units", scope.units());
        return query;
    }
}
