package guiyan.bench;

import guiyan.bench.Load.Conversation;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is owed: the month's duties as they arise, the work lists of a unit and of a person, and the page of the morning. */
final class Duties {

    private static final String LIST = "/api/v1/duties?limit=50";
    private static final long PATIENCE = 600_000_000_000L;

    private final Ground ground;
    private final Report report;

    private Duties(Ground ground, Report report) {
        this.ground = ground;
        this.report = report;
    }

    static void measure(Ground ground, Report report) throws Exception {
        var duties = new Duties(ground, report);
        Ledger.depart(ground);
        duties.arise();
        duties.lists();
    }

    /** All kinds of the month, as if nothing had been generated; then once more, which writes nothing. */
    private void arise() throws Exception {
        for (var table : List.of("duty_change", "duty_tally", "duty")) ground.run("delete from " + table);
        ground.run("delete from duty_progress where kind <> 'TURN'");
        ground.run("update duty_rule set generated = false");
        var seconds = generated();
        var written = ground.count("select ground.count(*) from duty");
        var episodes = ground.count("select ground.count(*) from outflow where ended_on is null");
        if (ground.count("select ground.count(*) from duty where kind = 'MONTHLY_CALL'") != episodes)
            throw new IllegalStateException("not everybody away is owed a call");
        ground.run("analyze table duty, duty_tally");
        report.atMost("month's duties of %,d away".formatted(episodes), seconds, 60, 1, "s", "" + written);
        var again = generated();
        report.atMost(
                "  once more, writes", ground.count("select ground.count(*) from duty") - written, 1, 0, "rows", "");
        report.atMost("  once more, time", again, seconds, 1, "s", "");
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
        return ground.count(
                        "select ground.count(*) from scheduled_tasks where task_name = 'duty-clock' and picked = true")
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
        compare("work list of a township", 0.6, Lists.limit("/duties/township_id/%d", township), clerk, LIST);
        compare("work list of a village", 0.6, Lists.limit("/duties/branch_id/%d", village), secretary, LIST);
        var about = LIST + "&person=" + Ground.publicId(person);
        compare("duties about a person", 0.5, Lists.limit("/duties/person_id/%d", person), secretary, about);
        compare("duties by unit and kind", 0.6, Lists.limit("/tally/%d", township), clerk, "/api/v1/duties/summary");
        compare(
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

    private void compare(String what, double share, byte[] limit, Map<String, String> who, String... paths)
            throws Exception {
        var requests = Stream.of(paths).map(path -> Lists.get(path, who)).toArray(byte[][]::new);
        var rates =
                Load.compare(List.of(Conversation.of(ground.product, requests), Conversation.of(ground.limit, limit)));
        report.atLeast(what, rates, share, Rows.of(ground, requests[0]));
        report.atMost("  its p99", rates.get(0).p99(), rates.get(1).p99(), 2, "ms", "");
    }
}
