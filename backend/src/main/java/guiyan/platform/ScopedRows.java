package guiyan.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.Attribute;
import jakarta.persistence.metamodel.EntityType;
import java.util.Collection;
import java.util.stream.Stream;

/**
 * All rows that lie somewhere in the tree, whatever room they belong to, moved set by set: one UPDATE a table. A row about a
 * person that is to follow him names him {@code personId}.
 */
@ApplicationScoped
public class ScopedRows {

    private final EntityManager database;

    ScopedRows(EntityManager database) {
        this.database = database;
    }

    /** The rows about these persons lie where the other row lies from now on. */
    public void follow(Collection<Long> persons, Scoped to) {
        scoped().filter(type -> has(type, "personId"))
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

    private Stream<EntityType<?>> scoped() {
        return database.getMetamodel().getEntities().stream()
                .filter(type -> Scoped.class.isAssignableFrom(type.getJavaType()));
    }

    private static boolean has(EntityType<?> type, String attribute) {
        return type.getAttributes().stream().map(Attribute::getName).anyMatch(attribute::equals);
    }
}
