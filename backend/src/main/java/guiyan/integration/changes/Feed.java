package guiyan.integration.changes;

import guiyan.platform.AlsoSeen;
import guiyan.platform.Place;
import guiyan.platform.Scope;
import guiyan.platform.Scoped;
import guiyan.platform.audit.Followed;
import guiyan.platform.audit.Recorded;
import guiyan.platform.calendar.SystemClock;
import guiyan.platform.ids.Ids;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;

/**
 * The feed of changes. Each entry is written in the transaction of its change, without a number: what is rolled back is never
 * told. Numbers are given afterwards by {@link Numbering}, to committed entries only and by one numberer at a time, so that they
 * become visible in their order: whoever has read up to a number has missed none below it, however late a transaction
 * committed that had begun early.
 */
@Singleton
public class Feed {

    private final EntityManager database;
    private final Ids ids;
    private final SystemClock clock;

    Feed(EntityManager database, Ids ids, SystemClock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    /** A row is told of wherever it is seen: where it lies, where it has come from, and where it is bound for. */
    void take(@Observes Recorded recorded) {
        var followed = recorded.subject().getClass().getAnnotation(Followed.class);
        if (followed == null || !(recorded.subject() instanceof Scoped row)) return;
        var places = new LinkedHashSet<Place>();
        places.add(Place.of(row));
        places.add(recorded.act().from());
        if (row instanceof AlsoSeen seen) places.add(seen.alsoSeenFrom());
        places.stream().filter(Objects::nonNull).forEach(place -> write(recorded, followed, place));
    }

    private void write(Recorded recorded, Followed followed, Place place) {
        var act = recorded.act();
        var entry = new ChangeEntry();
        entry.id = ids.next();
        entry.at = clock.now();
        entry.type = followed.value();
        entry.rowId = followed.by() == Followed.By.PERSON ? act.personId() : recorded.subject().id;
        entry.changeKind = ChangeEntry.Kind.of(act.sort());
        entry.supersededBy = act.supersededBy();
        entry.standAt(place);
        database.persist(entry);
    }

    /** The next entries of these types in the scope, after one number and up to another. */
    public List<ChangeEntry> between(long after, long through, Scope scope, Collection<String> types, int limit) {
        if (types.isEmpty() || after >= through) return List.of();
        var query = database.createQuery("""
                        from ChangeEntry c where c.number > :after and c.number <= :through and c.type in :types and %s
                        order by c.number
                        """.formatted(scope.condition("c")), ChangeEntry.class)
                .setParameter("after", after)
                .setParameter("through", through)
                .setParameter("types", types)
                .setMaxResults(limit);
        scope.bind(query);
        return query.getResultList();
    }
}
