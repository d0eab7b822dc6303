package guiyan.bench;

/** Those who stay: whom a carer looks after, and where hands are missing on the fields. */
final class Families {

    private static final String OWN = "/api/v1/me/care-cases?limit=50";

    private final Ground ground;
    private final Comparison comparison;

    private Families(Ground ground, Report report) {
        this.ground = ground;
        comparison = new Comparison(ground, report);
    }

    static void measure(Ground ground, Report report) throws Exception {
        Ledger.depart(ground);
        stay(ground);
        new Families(ground, report).ask();
    }

    /** Each member has a household of four with paddy; 150 children and elders a township are looked after; once. */
    private static void stay(Ground ground) throws Exception {
        if (ground.count("select count(*) from (select id from care_case limit 1) some") > 0) return;
        ground.everyTownship("""
                insert into household (id, version, recorded_at, revised_at, branch_id, township_id, county_id, head_id,
                  head_name, name_key, village_group, people, paddy_mu)
                select id, 0, recorded_at, recorded_at, branch_id, township_id, county_id, id, name, name_key, '一组', 4, 3.5
                from person where id between %1$d and %1$d + 999
                """);
        ground.everyTownship("""
                insert into household_person (id, household_id, person_id, joined_on)
                select id, %1$d + (id - %1$d) % 1000, id, '2000-01-01' from person where id between %1$d and %1$d + 3999
                """);
        var sealed = ground.vault.sealText("小归");
        var print = ground.vault.print("care-name", "小归");
        ground.everyTownship("""
                insert into care_case (id, version, recorded_at, revised_at, branch_id, township_id, county_id, person_id,
                  kind, name_cipher, name_print, born, born_by, stage, opened_on, next_visit_by)
                select id, 0, recorded_at, recorded_at, branch_id, township_id, county_id, id - 6000,
                  elt(1 + id % 2, 'CHILD', 'ELDER'), ?, ?, '2000-01-01', '2000-01-01', 'PRIMARY', '2008-01-01',
                  date_add('2008-08-01', interval id % 30 day)
                from person where id between %1$d + 6000 and %1$d + 6149
                """, sealed, print);
        ground.run("analyze table household, household_person, care_case");
    }

    private void ask() throws Exception {
        var township = ground.size.townshipId(0);
        var clerk = ground.asker("TOWNSHIP_ADMIN", township);
        var carer = ground.asker(clerk, "CARE_WORKER", township);
        var account = ground.count("select max(id) from account where role = 'CARE_WORKER'");
        ground.run("update care_case set carer_id = null where carer_id is not null");
        ground.run("update care_case set carer_id = %d, carer = '测量员' where township_id = %d order by id limit 60"
                .formatted(account, township));
        comparison.of("a carer's list", 0.6, Lists.limit("/carer/%d", account), carer, OWN);
        var village = ground.asker(clerk, "LIAISON_OFFICER", ground.size.branchId(0, 0));
        comparison.of(
                "labour balance of a village",
                0.6,
                Lists.limit("/balance/branch_id/%d", ground.size.branchId(0, 0)),
                village,
                "/api/v1/labour-balance");
        comparison.of(
                "labour balance of a township",
                0.6,
                Lists.limit("/balance/township_id/%d", township),
                clerk,
                "/api/v1/labour-balance");
    }
}
