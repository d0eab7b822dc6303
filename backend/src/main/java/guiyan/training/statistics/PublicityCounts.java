package guiyan.training.statistics;

import guiyan.organizations.figures.Count;
import guiyan.platform.Scope;
import guiyan.training.publicity.PublicityKind;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Figures of publicity, counted in the database. Every question names the scope it is asked from. */
@Singleton
class PublicityCounts {

    private final EntityManager database;

    PublicityCounts(EntityManager database) {
        this.database = database;
    }

    /** What was held in a period, by unit; what a township held stands under none. */
    Map<Long, Count> held(Scope scope, LocalDate from, LocalDate to) {
        var counts = new HashMap<Long, Count>();
        for (var row : asked("branchId", "count(*)", scope, from, to)) counts.put((Long) row[0], count(row[1]));
        return counts;
    }

    /** The same by its form. */
    Map<PublicityKind, Long> byKind(Scope scope, LocalDate from, LocalDate to) {
        var counts = new TreeMap<PublicityKind, Long>();
        for (var row : asked("kind", "count(*)", scope, from, to))
            counts.put((PublicityKind) row[0], ((Number) row[1]).longValue());
        return counts;
    }

    /** How many people were there, each once a time. */
    long reach(Scope scope, LocalDate from, LocalDate to) {
        return asked("kind", "sum(b.reach)", scope, from, to).stream()
                .mapToLong(row -> ((Number) row[1]).longValue())
                .sum();
    }

    private List<Object[]> asked(String by, String what, Scope scope, LocalDate from, LocalDate to) {
        var query = database.createQuery(
                        "select b.%1$s, %2$s from PublicityActivity b where b.heldOn between :from and :to and %3$s group by b.%1$s"
                                .formatted(by, what, scope.condition("b")),
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to);
        scope.bind(query);
        return query.getResultList();
    }

    private static Count count(Object number) {
        var n = ((Number) number).longValue();
        return new Count(n, n);
    }
}
