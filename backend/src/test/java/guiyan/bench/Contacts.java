package guiyan.bench;

import guiyan.bench.Load.Conversation;
import java.util.List;

/** Ten years of calls: what was said with one member, in a village, in a township, and the sheet before the next call. */
final class Contacts {

    private static final String LIST = "/api/v1/contact-records?limit=50";

    private final Ground ground;
    private final Report report;
    private final Comparison comparison;

    private Contacts(Ground ground, Report report) {
        this.ground = ground;
        this.report = report;
        comparison = new Comparison(ground, report);
    }

    static void measure(Ground ground, Report report) throws Exception {
        Ledger.depart(ground);
        call(ground);
        new Contacts(ground, report).ask();
    }

    /** Each of those away was called 170 times, every three weeks; once. */
    private static void call(Ground ground) throws Exception {
        if (ground.count("select count(*) from (select id from contact_record limit 1) some") > 0) return;
        ground.everyTownship("""
                insert into contact_record (id, version, recorded_at, revised_at, branch_id, township_id, county_id, person_id,
                  occurred_on, method, outcome, told_topics, recorded_by)
                select o.person_id * 1000 + (n.id - %1$d), 0, o.recorded_at, o.recorded_at, o.branch_id, o.township_id,
                  o.county_id, o.person_id, date_sub('2008-07-30', interval (n.id - %1$d) * 21 + o.person_id % 21 day), 'PHONE',
                  if(n.id % 4 = 0, 'NO_ANSWER', 'REACHED'), 'FAMILY_FARM,JOBS', '测量员'
                from outflow o join person n on n.id between %1$d and %1$d + 169 where o.person_id between %1$d and %2$d
                """);
        ground.run("analyze table contact_record");
    }

    private void ask() throws Exception {
        var township = ground.size.townshipId(0);
        var village = ground.size.branchId(0, 0);
        var person = ground.count("select min(person_id) from outflow where branch_id = " + village);
        var clerk = ground.asker("TOWNSHIP_ADMIN", township);
        var liaison = ground.asker(clerk, "LIAISON_OFFICER", village);
        comparison.of("calls of a township", 0.6, Lists.limit("/calls/township_id/%d", township), clerk, LIST);
        comparison.of("calls of a village", 0.6, Lists.limit("/calls/branch_id/%d", village), liaison, LIST);
        comparison.of(
                "calls with one member",
                0.6,
                Lists.limit("/calls/person_id/%d", person),
                liaison,
                LIST + "&member=" + Ground.publicId(person));
        var sheet = Lists.get("/api/v1/members/%s/call-sheet".formatted(Ground.publicId(person)), liaison);
        var rate = Load.compare(List.of(Conversation.of(ground.product, sheet))).get(0);
        report.atMost("call sheet of one member", 1e3 / rate.perSecond(), 100, 1, "ms", Rows.of(ground, sheet));
    }
}
