package guiyan.bench;

import java.sql.SQLException;
import java.util.Arrays;

/** The ledger of those away: its pages, the map of where they are, and the month's snapshot of a township. */
final class Ledger {

    private static final String PAGE = "/api/v1/outflows?open=true&limit=50&sort=departedOn";
    private static final String MAP = "/api/v1/statistics/I-02?by=PROVINCE";

    private final Ground ground;
    private final Report report;
    private final Comparison comparison;

    private Ledger(Ground ground, Report report) {
        this.ground = ground;
        this.report = report;
        comparison = new Comparison(ground, report);
    }

    static void measure(Ground ground, Report report) throws Exception {
        depart(ground);
        var ledger = new Ledger(ground, report);
        ledger.pages();
        ledger.freeze();
    }

    /** One member in five is away since long, in one of the provinces; once. */
    static void depart(Ground ground) throws SQLException {
        try (var database = ground.database.createStatement()) {
            var there = database.executeQuery("select 1 from outflow limit 1");
            if (there.next()) return;
            database.execute("""
                    insert into outflow (id, version, recorded_at, revised_at, branch_id, township_id, county_id,
                      person_id, name_key, status, since, departed_by, departed_on, reported_on, registered_on, reason,
                      destination_text, destination_country, destination_area_code, destination_precision,
                      destination_abroad, employer, trade, review_state)
                    select id, 0, recorded_at, recorded_at, branch_id, township_id, county_id, id, name_key, 'AWAY', d, d, d, d, d,
                      'WORK', '外省', 'CHN', concat(elt(1 + id % 7, '44', '33', '32', '31', '35', '11', '43'), '0000'),
                      'PROVINCE', false, '厂', '普工', 'CONFIRMED'
                    from (select m.*, date_add('2007-03-01', interval (id div 5) % 300 day) d from member m
                      where id % 5 = 0) away
                    """);
            database.execute("analyze table outflow");
        }
    }

    private void pages() throws Exception {
        var township = ground.size.townshipId(0);
        var village = ground.size.branchId(0, 0);
        var clerk = ground.asker("TOWNSHIP_ADMIN", township);
        var liaison = ground.asker(clerk, "LIAISON_OFFICER", village);
        comparison.of("ledger of a township", 0.6, Lists.limit("/ledger/township_id/%d", township), clerk, PAGE);
        comparison.of("ledger of a village", 0.6, Lists.limit("/ledger/branch_id/%d", village), liaison, PAGE);
        comparison.of(
                "ledger as it was half a year ago",
                0.4,
                Lists.limit("/ledger-as-at/township_id/%d/2008-01-31", township),
                clerk,
                PAGE + "&asOf=2008-01-31");
        comparison.of("map of a township", 0.4, Lists.limit("/map/%d", township), clerk, MAP);
    }

    /** The month of every village of a township, by hand of its clerk. */
    private void freeze() throws Exception {
        var township = ground.size.townshipId(0);
        var clerk = ground.asker("TOWNSHIP_ADMIN", township);
        var form = "{\"organizationId\":\"%s\",\"month\":\"2008-07\"}".formatted(Ground.publicId(township));
        var times = new double[5];
        for (int turn = 0; turn < times.length; turn++) {
            var started = System.nanoTime();
            ground.ask(201, "POST", "/api/v1/ledger-snapshots", clerk, form);
            times[turn] = (System.nanoTime() - started) / 1e9;
        }
        Arrays.sort(times);
        report.atMost("snapshot of a township's ledger", times[times.length / 2], 2, 1, "s", "");
    }
}
