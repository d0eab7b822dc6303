package guiyan.privacy.retention;

import guiyan.platform.calendar.SystemClock;
import guiyan.platform.catalog.Expiring;
import guiyan.platform.ids.Ids;
import guiyan.platform.work.Chore;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Erases what every room keeps no longer than its time; the same rows are what the report counts beforehand. */
@Singleton
class RetentionJob implements Chore {

    private final List<Expiring> rooms;
    private final EntityManager database;
    private final SystemClock clock;
    private final Ids ids;

    RetentionJob(@All List<Expiring> rooms, EntityManager database, SystemClock clock, Ids ids) {
        this.rooms = rooms;
        this.database = database;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public String name() {
        return "retention";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        run(clock.now());
    }

    /** Erases what is over at this moment. */
    void run(Instant now) {
        for (var room : rooms) {
            var gone = erased(room, now);
            if (gone > 0) QuarkusTransaction.requiringNew().run(() -> database.persist(noted(room, gone)));
        }
    }

    /** Chunk after chunk, each in a transaction of its own. */
    private static long erased(Expiring room, Instant now) {
        var gone = 0L;
        for (int some = -1; some != 0; gone += some)
            some = QuarkusTransaction.requiringNew().call(() -> room.erase(now));
        return gone;
    }

    private RetentionRun noted(Expiring room, long gone) {
        var run = new RetentionRun();
        run.id = ids.next();
        run.ranAt = clock.now();
        run.tableName = room.table();
        run.rowsGone = gone;
        return run;
    }

    /** What would go at this moment, table by table, and what went last. */
    List<RetentionView> report(Instant now) {
        var due = due(now);
        var last = last();
        return rooms.stream()
                .map(room -> RetentionView.of(room, due.get(room.table()), last.get(room.table())))
                .sorted(Comparator.comparing(RetentionView::table))
                .toList();
    }

    /** Counted in one question, whatever the number of rooms. */
    private Map<String, Long> due(Instant now) {
        var counts = IntStream.range(0, rooms.size())
                .mapToObj(i -> "select '%1$s' as name, count(*) as due from `%1$s` where %2$s"
                        .formatted(rooms.get(i).table(), rooms.get(i).dueUntil("until" + i)))
                .collect(Collectors.joining(" union all "));
        var question = database.createNativeQuery(counts, Object[].class);
        for (int i = 0; i < rooms.size(); i++)
            question.setParameter("until" + i, rooms.get(i).until(now));
        List<Object[]> counted = question.getResultList();
        return counted.stream().collect(Collectors.toMap(row -> (String) row[0], row -> ((Number) row[1]).longValue()));
    }

    private Map<String, RetentionRun> last() {
        return database.createQuery(
                        "from RetentionRun r where r.id in (select max(l.id) from RetentionRun l group by l.tableName)",
                        RetentionRun.class)
                .getResultStream()
                .collect(Collectors.toMap(run -> run.tableName, Function.identity()));
    }
}
