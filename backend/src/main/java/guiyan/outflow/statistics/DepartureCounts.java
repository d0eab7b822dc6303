package guiyan.outflow.statistics;

import guiyan.organizations.figures.Count;
import guiyan.organizations.figures.UnitFigures.Asked;
import guiyan.organizations.figures.Years;
import guiyan.outflow.Departures;
import guiyan.outflow.values.DepartureMode;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.stream.IntStream;

/** Departures of a period, by the way they came about, and those with a job in hand, counted in the database. Every question names the scope it is asked from. */
@Singleton
class DepartureCounts {

    private final EntityManager database;
    private final Departures departures;

    DepartureCounts(EntityManager database, Departures departures) {
        this.database = database;
        this.departures = departures;
    }

    /** Those of one unit; of {@code unsaid} the ledger does not tell how they came to leave, and no referral does. */
    record Left(long unit, Count inHand, long unsaid) {}

    List<Left> left(Asked asked) {
        var hand = departures.jobInHand();
        var columns =
                "o.branchId, count(case when %1$s then 1 end), count(*), count(case when %2$s and not %1$s then 1 end)"
                        .formatted(hand, Departures.NOT_SAID);
        return ask(columns, " group by o.branchId", asked).getResultList().stream()
                .map(row -> new Left((Long) row[0], new Count(number(row[1]), number(row[2])), number(row[3])))
                .toList();
    }

    /** The same of all units together, year by year. */
    List<Count> byYear(Asked asked, Years years) {
        var columns = years.columns(
                "o.since",
                in -> "count(case when %1$s and %2$s then 1 end), count(case when %1$s then 1 end)"
                        .formatted(in, departures.jobInHand()));
        var query = ask(columns, "", asked);
        years.bind(query);
        var row = query.getSingleResult();
        return IntStream.range(0, years.all().size())
                .mapToObj(year -> new Count(number(row[2 * year]), number(row[2 * year + 1])))
                .toList();
    }

    /** Those of one unit who left in one way; null where the ledger does not tell. */
    record Way(long unit, DepartureMode mode, long departures) {

        /** How many of them left in that way. */
        Count of(DepartureMode wanted) {
            return new Count(mode == wanted ? departures : 0, departures);
        }
    }

    List<Way> byWay(Asked asked) {
        return ask("o.branchId, o.departureMode, count(*)", " group by o.branchId, o.departureMode", asked)
                .getResultList()
                .stream()
                .map(row -> new Way((Long) row[0], (DepartureMode) row[1], number(row[2])))
                .toList();
    }

    private TypedQuery<Object[]> ask(String columns, String grouped, Asked asked) {
        var question = "select %s from Outflow o where o.since between :from and :to and %s and %s%s"
                .formatted(columns, Departures.LEFT, asked.scope().condition("o"), grouped);
        var query = database.createQuery(question, Object[].class)
                .setParameter("from", asked.from())
                .setParameter("to", asked.to());
        asked.scope().bind(query);
        return query;
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
