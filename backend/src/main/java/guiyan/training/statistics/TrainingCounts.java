package guiyan.training.statistics;

import guiyan.organizations.figures.Count;
import guiyan.platform.Scope;
import guiyan.training.attendances.TrainingAttendances;
import guiyan.training.values.TrainingType;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Figures of training, counted in the database. Every question names the scope it is asked from. */
@Singleton
class TrainingCounts {

    private static final String HELD = "s.cancelledOn is null and s.startedOn between :from and :to";
    private static final String CAME = "a.cameOn is not null and a.heldOn between :from and :to";

    private final EntityManager database;
    private final TrainingAttendances attendances;

    TrainingCounts(EntityManager database, TrainingAttendances attendances) {
        this.database = database;
        this.attendances = attendances;
    }

    /** Sessions begun in a period, by unit; those of a township stand under none. */
    Map<Long, Count> sessions(Scope scope, LocalDate from, LocalDate to) {
        var counts = new HashMap<Long, Count>();
        var question = "select s.branchId, count(*) from TrainingSession s where %s and %s group by s.branchId";
        for (var row : asked(question.formatted(HELD, scope.condition("s")), scope, from, to)
                .getResultList()) counts.put((Long) row[0], count(row[1]));
        return counts;
    }

    /** The same by programme. */
    Map<TrainingType, Long> sessionsByType(Scope scope, LocalDate from, LocalDate to) {
        var counts = new TreeMap<TrainingType, Long>();
        var question = "select s.type, count(*) from TrainingSession s where %s and %s group by s.type";
        for (var row : asked(question.formatted(HELD, scope.condition("s")), scope, from, to)
                .getResultList()) counts.put((TrainingType) row[0], number(row[1]));
        return counts;
    }

    /** How often people came, and how many people that were: each once, however often he came. */
    record Came(long attendances, long persons) {}

    Came came(Scope scope, LocalDate from, LocalDate to) {
        var question = "select count(*), count(distinct a.personId) from TrainingAttendance a where %s and %s";
        var row = asked(question.formatted(CAME, scope.condition("a")), scope, from, to)
                .getSingleResult();
        return new Came(number(row[0]), number(row[1]));
    }

    /** What was completed, of what people came to, by unit. */
    Map<Long, Count> completed(Scope scope, LocalDate from, LocalDate to) {
        var counts = new HashMap<Long, Count>();
        var question =
                "select a.branchId, count(a.completedOn), count(*) from TrainingAttendance a where %s and %s group by a.branchId";
        for (var row : asked(question.formatted(CAME, scope.condition("a")), scope, from, to)
                .getResultList()) counts.put((Long) row[0], new Count(number(row[1]), number(row[2])));
        return counts;
    }

    /**
     * What came of what was completed: work found within six months, by times and by people, and what was completed so lately
     * that the six months are not over.
     */
    record Outcomes(Count placed, Count personsPlaced, Count stillOpen) {}

    Outcomes outcomes(Scope scope, LocalDate from, LocalDate to, LocalDate today) {
        var placed = attendances.placed("a");
        var question = """
                select count(*), count(distinct a.personId), coalesce(sum(case when %s then 1 else 0 end), 0),
                count(distinct case when %s then a.personId end),
                coalesce(sum(case when a.placeableUntil >= :today then 1 else 0 end), 0)
                from TrainingAttendance a where %s and a.completedOn is not null and %s
                """;
        var row = asked(question.formatted(placed, placed, CAME, scope.condition("a")), scope, from, to)
                .setParameter("today", today)
                .getSingleResult();
        var all = number(row[0]);
        return new Outcomes(
                new Count(number(row[2]), all),
                new Count(number(row[3]), number(row[1])),
                new Count(number(row[4]), all));
    }

    private TypedQuery<Object[]> asked(String question, Scope scope, LocalDate from, LocalDate to) {
        var query = database.createQuery(question, Object[].class)
                .setParameter("from", from)
                .setParameter("to", to);
        scope.bind(query);
        return query;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Count count(Object number) {
        var n = ((Number) number).longValue();
        return new Count(n, n);
    }
}
