package guiyan.duties;

import guiyan.platform.Among;
import guiyan.platform.Scope;
import jakarta.inject.Singleton;
import jakarta.persistence.TypedQuery;
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
    public record Count(long owing, String kind, String period, DutyState state, long n) {}

    /** The cells of the units of a scope in these periods. */
    public List<Count> of(Scope scope, Collection<String> periods) {
        return of(scope, periods, null);
    }

    /** The same of one kind, or of every kind. */
    List<Count> of(Scope scope, Collection<String> periods, String kind) {
        var among = Among.of("t.period", "period", periods);
        var query = question("t.owing, t.kind, t.period, t.state, t.n", scope, among.condition(), "", kind);
        among.bind(query);
        return query.getResultList();
    }

    /** What stands in one state in the units of a scope, whatever the period. */
    public List<Count> standing(Scope scope, DutyState state) {
        return standing(scope, state, null);
    }

    /** The same of one kind, or of every kind. */
    List<Count> standing(Scope scope, DutyState state, String kind) {
        return question(
                        "t.owing, t.kind, '', t.state, sum(t.n)",
                        scope,
                        "t.state = :state",
                        "group by t.owing, t.kind, t.state",
                        kind)
                .setParameter("state", state)
                .getResultList();
    }

    private TypedQuery<Count> question(String columns, Scope scope, String condition, String grouping, String kind) {
        var query = session.createQuery(
                """
                select %s from DutyTally t join Organization o on o.id = t.owing
                where %s and %s and t.n <> 0%s %s
                """.formatted(
                        columns, scope.condition("o"), condition, kind == null ? "" : " and t.kind = :kind", grouping),
                Count.class);
        scope.bind(query);
        if (kind != null) query.setParameter("kind", kind);
        return query;
    }
}
