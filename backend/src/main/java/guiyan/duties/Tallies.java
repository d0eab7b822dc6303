package guiyan.duties;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.Session;

/** How many duties stand in which state, kept beside each change; whoever asks how it stands reads no duty. */
@Singleton
public class Tallies {

    private final Session session;

    Tallies(Session session) {
        this.session = session;
    }

    /** What is counted together. */
    record Cell(long owing, String period, String kind, DutyState state) implements Comparable<Cell> {

        static Cell of(Duty duty, DutyState state) {
            return new Cell(duty.owingId, duty.period, duty.kind, state);
        }

        /** Everybody locks the cells in the same order. */
        @Override
        public int compareTo(Cell other) {
            int order = Long.compare(owing, other.owing);
            if (order == 0) order = period.compareTo(other.period);
            if (order == 0) order = kind.compareTo(other.kind);
            return order == 0 ? state.compareTo(other.state) : order;
        }
    }

    /** By how much the cells change. */
    public static final class Changes {

        private final Map<Cell, Long> cells = new TreeMap<>();

        void arises(Duty duty) {
            cells.merge(Cell.of(duty, duty.state), 1L, Long::sum);
        }

        void turns(Duty duty, DutyState was) {
            cells.merge(Cell.of(duty, was), -1L, Long::sum);
            arises(duty);
        }
    }

    /** Adds the changes, all with one statement. */
    void add(Changes changes) {
        changes.cells.values().removeIf(n -> n == 0);
        if (changes.cells.isEmpty()) return;
        var rows = String.join(",", Collections.nCopies(changes.cells.size(), "(?,?,?,?,?)"));
        var insert = session.createNativeQuery("insert into duty_tally (owing_id, period, kind, state, n) values "
                + rows + " on duplicate key update n = n + values(n)");
        int at = 0;
        for (var cell : changes.cells.entrySet()) {
            insert.setParameter(++at, cell.getKey().owing);
            insert.setParameter(++at, cell.getKey().period);
            insert.setParameter(++at, cell.getKey().kind);
            insert.setParameter(++at, cell.getKey().state.name());
            insert.setParameter(++at, cell.getValue());
        }
        insert.executeUpdate();
    }

    /** One cell as it stands. */
    public record Count(long owing, String kind, String period, DutyState state, long n) {

        static Count of(Object[] row) {
            return new Count(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    (String) row[2],
                    DutyState.valueOf((String) row[3]),
                    ((Number) row[4]).longValue());
        }
    }

    /** The cells of these units in these periods. */
    public List<Count> of(Collection<Long> units, Collection<String> periods) {
        return of(units, periods, null);
    }

    /** The same of one kind, or of every kind. */
    List<Count> of(Collection<Long> units, Collection<String> periods, String kind) {
        if (units.isEmpty() || periods.isEmpty()) return List.of();
        return session
                .createNativeQuery(
                        "select owing_id, kind, period, state, n from duty_tally where owing_id in (:units) and period in (:periods) and (:kind is null or kind = :kind) and n <> 0",
                        Object[].class)
                .setParameter("kind", kind, String.class)
                .setParameterList("units", units)
                .setParameterList("periods", periods)
                .getResultList()
                .stream()
                .map(Count::of)
                .toList();
    }

    /** What stands in one state in these units, whatever the period. */
    public List<Count> standing(Collection<Long> units, DutyState state) {
        return standing(units, state, null);
    }

    /** The same of one kind, or of every kind. */
    List<Count> standing(Collection<Long> units, DutyState state, String kind) {
        if (units.isEmpty()) return List.of();
        return session
                .createNativeQuery(
                        "select owing_id, kind, '', state, sum(n) from duty_tally where owing_id in (:units) and state = :state and (:kind is null or kind = :kind) group by owing_id, kind, state having sum(n) > 0",
                        Object[].class)
                .setParameterList("units", units)
                .setParameter("state", state.name())
                .setParameter("kind", kind, String.class)
                .getResultList()
                .stream()
                .map(Count::of)
                .toList();
    }
}
