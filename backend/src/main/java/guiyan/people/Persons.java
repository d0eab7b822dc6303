package guiyan.people;

import guiyan.people.values.CitizenId;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.crypto.Sealed;
import guiyan.platform.crypto.Vault;
import jakarta.enterprise.context.ApplicationScoped;
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
        return asked("p.citizenId.print in :values", scope, List.copyOf(prints));
    }

    /** Those in the scope with one of these names. */
    public List<Person> named(Scope scope, Collection<String> names) {
        if (names.isEmpty()) return List.of();
        return asked("p.name in :values", scope, List.copyOf(names));
    }

    /** Those in the scope with one of these ids of ours. */
    public List<Person> withIds(Scope scope, Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return asked("p.id in :values", scope, List.copyOf(ids));
    }

    private List<Person> asked(String condition, Scope scope, List<?> values) {
        var query = getEntityManager()
                .createQuery("from Person p where %s and %s".formatted(condition, scope.condition("p")), Person.class)
                .setParameter("values", values);
        if (scope.hasUnits()) query.setParameter("units", scope.units());
        return query.getResultList();
    }
}
