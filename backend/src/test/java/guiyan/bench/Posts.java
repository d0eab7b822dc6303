package guiyan.bench;

/** The board of posts, who looks for work, and who fits whom: every other labourer of a township is on its list. */
final class Posts {

    private static final String BOARD = "/api/v1/vacancies?open=true&limit=50";
    private static final String SEEKERS = "/api/v1/job-seekers?limit=50";
    private static final String MATCHES = "/api/v1/matches?limit=50";
    private static final int FIRST_SEEKER = 1_000;
    private static final int FIRST_POST = 7;

    private final Ground ground;
    private final Comparison comparison;

    private Posts(Ground ground, Report report) {
        this.ground = ground;
        comparison = new Comparison(ground, report);
    }

    static void measure(Ground ground, Report report) throws Exception {
        offer(ground);
        new Posts(ground, report).ask();
    }

    /** Ten employers and seventy posts a township, and five thousand who look for work; once. */
    private static void offer(Ground ground) throws Exception {
        if (ground.count("select count(*) from (select id from job_seeker limit 1) some") > 0) return;
        ground.everyTownship("""
                insert into employer (id, version, recorded_at, revised_at, township_id, county_id, unit_id, name,
                  individual_business, area_code)
                select id, 0, recorded_at, recorded_at, township_id, county_id, township_id, concat('厂', id), false, '440300'
                from person where id between %1$d and %2$d and (id - %1$d) % 700 = 0
                """);
        ground.everyTownship("""
                insert into vacancy (id, version, recorded_at, revised_at, township_id, county_id, unit_id, employer_id,
                  title, trade, headcount, wage_from, wage_to, pay_unit, lodging, meals, insurance, contract, area_code,
                  valid_from, valid_through, verified_on)
                select id, 0, recorded_at, recorded_at, township_id, county_id, township_id, id - (id - %1$d) % 700, '工人',
                  elt(1 + id div 100 % 5, 'BRICKLAYER', 'WELDER', 'SEWER', 'COOK', 'GENERAL_WORKER'), 10, 800, 1200, 'MONTH',
                  'FREE', 'PAID', true, true, '440300', '2008-06-01',
                  date_add('2008-08-01', interval id div 100 % 60 day), '2008-07-01'
                from person where id between %1$d and %2$d and (id - %1$d) % 100 = 7
                """);
        ground.everyTownship("""
                insert into job_seeker (id, version, recorded_at, revised_at, branch_id, township_id, county_id, person_id,
                  beneficiary_type, trade, years, reach, wage_least, lodging, free_from)
                select id, 0, recorded_at, recorded_at, branch_id, township_id, county_id, id, 'LABOURER',
                  elt(1 + id % 5, 'BRICKLAYER', 'WELDER', 'SEWER', 'COOK', 'GENERAL_WORKER'), id % 9, id % 3, 700, true,
                  date_add('2008-07-01', interval id % 60 day)
                from person where id between %1$d + 1000 and %1$d + 5999
                """);
        ground.run("analyze table employer, vacancy, job_seeker");
    }

    private void ask() throws Exception {
        var township = ground.size.townshipId(0);
        var county = ground.size.countyOf(0);
        var clerk = ground.asker("TOWNSHIP_ADMIN", township);
        var liaison = ground.asker(clerk, "LIAISON_OFFICER", ground.size.branchId(0, 0));
        var post = ground.size.firstPerson(0) + FIRST_POST;
        var seeker = ground.size.firstPerson(0) + FIRST_SEEKER;
        comparison.of("board of posts of a township", 0.6, Lists.limit("/board/%d/%d", county, township), clerk, BOARD);
        comparison.of(
                "board of posts of a village", 0.6, Lists.limit("/board/%d/%d", county, township), liaison, BOARD);
        comparison.of("who looks for work in a township", 0.6, Lists.limit("/seekers/%d", township), clerk, SEEKERS);
        comparison.of(
                "50 whom a post fits",
                0.6,
                Lists.limit("/fitting/%d/%d", township, post),
                clerk,
                MATCHES + "&vacancy=" + Ground.publicId(post));
        comparison.of(
                "posts that fit somebody",
                0.6,
                Lists.limit("/posts/%d/%d/%d", county, township, seeker),
                clerk,
                MATCHES + "&seeker=" + Ground.publicId(seeker));
    }
}
