package guiyan.bench;

import java.sql.SQLException;
import java.util.Map;

/** How a whole county stands with its calls: the figures that are kept, against the same counted by one question. */
final class Figures {

    private static final int ROUNDS = 21;
    private static final String SUMMARY = "/api/v1/duties/summary?kind=MONTHLY_CALL&period=2008-07";
    private static final String COUNT = """
            select owing_id, state, count(*) from duty where county_id = %d and kind = 'MONTHLY_CALL' and period = '2008-07'
            group by owing_id, state
            """;

    private final Ground ground;
    private final Report report;

    private Figures(Ground ground, Report report) {
        this.ground = ground;
        this.report = report;
    }

    static void measure(Ground ground, Report report) throws Exception {
        Duties.owe(ground, report);
        new Figures(ground, report).county();
    }

    private void county() throws Exception {
        var county = ground.size.countyOf(0);
        var who = ground.machine(county, "duties:read");
        var counted = counted(county);
        var kept = kept(who);
        if (counted == 0 || kept != counted)
            throw new IllegalStateException("the calls of the county: %d kept, %d counted".formatted(kept, counted));
        var ours = new double[ROUNDS];
        var bare = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            var started = System.nanoTime();
            kept(who);
            ours[round] = 1e9 / (System.nanoTime() - started);
            started = System.nanoTime();
            counted(county);
            bare[round] = 1e9 / (System.nanoTime() - started);
        }
        report.atLeast(
                "calls of a county by village, against one question",
                Load.median(ours),
                Load.median(bare),
                50,
                "/s",
                Rows.of(ground, Lists.get(SUMMARY, who)));
    }

    private long kept(Map<String, String> who) throws Exception {
        return ground.json(200, "GET", SUMMARY, who, "")
                .path("total")
                .path(0)
                .path("obligations")
                .asLong();
    }

    private long counted(long county) throws SQLException {
        var all = 0L;
        try (var ask = ground.database.createStatement();
                var rows = ask.executeQuery(COUNT.formatted(county))) {
            while (rows.next()) all += rows.getLong(3);
        }
        return all;
    }
}
