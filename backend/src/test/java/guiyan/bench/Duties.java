package guiyan.bench;

import java.sql.SQLException;
import java.util.List;

/** What is owed: the month's duties as they arise, the work lists of a unit and of a person, and the page of the morning. */
final class Duties {

    private static final String LIST = "/api/v1/duties?limit=50";

    /** So many seconds for so many away (quality.md 1). */
    private static final double LIMIT = 60;

    private static final double AWAY = 150_000;
    private static final long PATIENCE = 600_000_000_000L;

    private final Ground ground;
    private final Report report;
    private final Comparison comparison;

    private Duties(Ground ground, Report report) {
        this.ground = ground;
        this.report = report;
        comparison = new Comparison(ground, report);
    }

    static void measure(Ground ground, Report report) throws Exception {
        var duties = new Duties(ground, report);
        Ledger.depart(ground);
        duties.arise();
        duties.lists();
    }

    /** All kinds of the month, as if nothing had been generated; then once more, which writes nothing. */
    private void arise() throws Exception {
        var seconds = afresh();
        var written = ground.count("select count(*) from duty");
        var episodes = ground.count("select count(*) from outflow where ended_on is null");
        if (ground.count("select count(*) from duty where kind = 'MONTHLY_CALL'") != episodes)
            throw new IllegalStateException("not everybody away is owed a call");
        ground.run("analyze table duty, duty_tally");
        report.atMost(
                "month's duties of %,d away".formatted(episodes),
                seconds,
                LIMIT * episodes / AWAY,
                1,
                "s",
                "" + written);
        var again = generated();
        report.atMost("  once more, writes", ground.count("select count(*) from duty") - written, 1, 0, "rows", "");
        report.atMost("  once more, time", again, seconds, 1, "s", "");
    }

    /** Has the duties of the month arise where none of those away is owed a call yet. */
    static void owe(Ground ground, Report report) throws Exception {
        Ledger.depart(ground);
        if (ground.count("select count(*) from (select id from duty where kind = 'MONTHLY_CALL' limit 1) some") == 0)
            new Duties(ground, report).afresh();
    }

    /** Emptied at a stroke: rows deleted one by one would be cleared away while the new ones are written. */
    private double afresh() throws Exception {
        ground.run("set foreign_key_checks = 0");
        for (var table : List.of("duty_change", "duty_tally", "duty")) ground.run("truncate table " + table);
        ground.run("set foreign_key_checks = 1");
        ground.run("delete from duty_progress where kind <> 'TURN'");
        ground.run("update duty_rule set generated = false");
        return generated();
    }

    /** Has the product do its work at once, and waits until it is done. */
    private double generated() throws Exception {
        var until = System.nanoTime() + PATIENCE;
        ground.run(
                "update scheduled_tasks set execution_time = utc_timestamp(6) - interval 1 second where task_name = 'duty-clock'");
        while (!isPicked()) pause(until);
        var started = System.nanoTime();
        while (isPicked()) pause(until);
        return (System.nanoTime() - started) / 1e9;
    }

    private boolean isPicked() throws SQLException {
        return ground.count("select count(*) from scheduled_tasks where task_name = 'duty-clock' and picked = true")
                > 0;
    }

    private static void pause(long until) throws InterruptedException {
        if (System.nanoTime() > until) throw new IllegalStateException("the duties do not arise");
        Thread.sleep(1);
    }

    private void lists() throws Exception {
        var township = ground.size.townshipId(0);
        var village = ground.size.branchId(0, 0);
        var person = ground.count("select min(person_id) from duty where branch_id = " + village);
        var clerk = ground.asker("TOWNSHIP_ADMIN", township);
        var secretary = ground.asker(clerk, "BRANCH_SECRETARY", village);
        comparison.of("work list of a township", 0.6, Lists.limit("/duties/township_id/%d", township), clerk, LIST);
        comparison.of("work list of a village", 0.6, Lists.limit("/duties/branch_id/%d", village), secretary, LIST);
        var about = LIST + "&person=" + Ground.publicId(person);
        comparison.of("duties about a person", 0.5, Lists.limit("/duties/person_id/%d", person), secretary, about);
        comparison.of(
                "duties by unit and kind", 0.6, Lists.limit("/tally/%d", township), clerk, "/api/v1/duties/summary");
        comparison.of(
                "home of a township, its requests in turn",
                0.6,
                Lists.limit("/duties/township_id/%d", township),
                clerk,
                home());
    }

    /** What the page asks of the morning: the calls of the month, and the four heaps of the work list, each with its number. */
    private static String[] home() {
        return new String[] {
            "/api/v1/duties/summary?kind=MONTHLY_CALL",
            "/api/v1/duties?limit=4&count=exact&dueUntil=2008-07-30",
            "/api/v1/duties?limit=4&count=exact&dueFrom=2008-07-31&dueUntil=2008-07-31",
            "/api/v1/duties?limit=4&count=exact&dueFrom=2008-08-01&dueUntil=2008-08-07",
            "/api/v1/duties?limit=1&count=exact&dueFrom=2008-08-08"
        };
    }
}
