package guiyan.bench;

import guiyan.people.values.NameKeys;
import guiyan.people.values.Pinyin;
import guiyan.platform.crypto.Vault;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Loads the invented people of a size, township by township; goes on where an earlier run stopped. */
final class Generator {

    private static final String DAY = "2008-01-01 00:00:00";

    private final Connection database;
    private final Vault vault;
    private final Size size;

    Generator(Connection database, Vault vault, Size size) {
        this.database = database;
        this.vault = vault;
        this.size = size;
    }

    /** Writes what is missing, one transaction a township. */
    void load() throws SQLException {
        run("create table if not exists bench_progress (township int primary key)");
        run("set unique_checks = 0, foreign_key_checks = 0");
        database.setAutoCommit(false);
        for (int township = done(); township < size.townships; township++) {
            units(township);
            try (var people = new People(database, vault, size, township)) {
                for (int number = 0; number < Size.MEMBERS + Size.PERSONS; number++) people.add(number);
            }
            run("insert into bench_progress values (%d)".formatted(township));
            database.commit();
            if ((township + 1) % 5 == 0)
                System.out.printf("  %d of %d townships written%n", township + 1, size.townships);
        }
        database.setAutoCommit(true);
        run("set unique_checks = 1, foreign_key_checks = 1");
        run("analyze table person, member, search_key, contact_point, organization");
    }

    private int done() throws SQLException {
        try (var rows = database.createStatement().executeQuery("select count(*) from bench_progress")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void units(int township) throws SQLException {
        var county = size.countyOf(township);
        var top = size.townshipId(township);
        if (township % Size.TOWNSHIPS_OF_A_COUNTY == 0)
            unit(county, null, null, county, null, "COUNTY_COMMITTEE", "4399%04d".formatted(county));
        unit(top, null, top, county, county, "TOWNSHIP_COMMITTEE", code(top));
        for (int branch = 0; branch < Size.BRANCHES; branch++) {
            var id = size.branchId(township, branch);
            unit(id, id, top, county, top, "BRANCH", code(id));
        }
    }

    private static String code(long id) {
        return "T%09d".formatted(id);
    }

    private void unit(long id, Long branch, Long township, long county, Long parent, String level, String code)
            throws SQLException {
        try (var insert = database.prepareStatement("""
                insert into organization (id, version, recorded_at, revised_at, branch_id, township_id, county_id,
                  parent_id, code, level, name, short_name) values (?, 0, '%1$s', '%1$s', ?, ?, ?, ?, ?, ?, ?, ?)
                """.formatted(DAY))) {
            set(insert, id, branch, township, county, parent, code, level, "单位" + id, "单位" + id);
            insert.executeUpdate();
        }
    }

    private void run(String statement) throws SQLException {
        try (var run = database.createStatement()) {
            run.execute(statement);
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
    }

    /** The rows of one township's people, in batches. */
    private static final class People implements AutoCloseable {

        private static final int BATCH = 1_000;

        private final Vault vault;
        private final Size size;
        private final int township;
        private final PreparedStatement person;
        private final PreparedStatement member;
        private final PreparedStatement point;
        private final PreparedStatement key;

        People(Connection database, Vault vault, Size size, int township) throws SQLException {
            this.vault = vault;
            this.size = size;
            this.township = township;
            person = database.prepareStatement("""
                    insert into person (id, version, recorded_at, revised_at, branch_id, township_id, county_id, name,
                      name_key, sex, birth_date, citizen_id_cipher, citizen_id_mask, citizen_id_print)
                    values (?, 0, '%1$s', '%1$s', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """.formatted(DAY));
            member = database.prepareStatement("""
                    insert into member (id, version, recorded_at, revised_at, branch_id, township_id, county_id,
                      name_key, status, membership, joined_on)
                    values (?, 0, '%1$s', '%1$s', ?, ?, ?, ?, 'ACTIVE', 'FULL', '2000-07')
                    """.formatted(DAY));
            point = database.prepareStatement("""
                    insert into contact_point (id, version, recorded_at, revised_at, branch_id, township_id, county_id,
                      person_id, kind, value_cipher, value_mask, value_print, owner)
                    values (?, 0, '%1$s', '%1$s', ?, ?, ?, ?, 'PHONE', ?, ?, ?, 'SELF')
                    """.formatted(DAY));
            key = database.prepareStatement("""
                    insert ignore into search_key (township_id, register, kind, text, person_id, branch_id)
                    values (?, ?, ?, ?, ?, ?)
                    """);
        }

        void add(int number) throws SQLException {
            var isMember = number < Size.MEMBERS;
            var id = size.firstPerson(township) + number;
            var who = Invented.number(id);
            var branch = size.branchId(township, number % Size.BRANCHES);
            var top = size.townshipId(township);
            var county = size.countyOf(township);
            var nameKey = Pinyin.sortKey(who.name());
            batch(
                    person,
                    id,
                    branch,
                    top,
                    county,
                    who.name(),
                    nameKey,
                    who.sex(),
                    who.birth().toString(),
                    isMember ? vault.sealText(who.citizenId().value()) : null,
                    isMember ? who.citizenId().mask() : null,
                    isMember ? vault.print("citizen-id", who.citizenId().value()) : null);
            if (isMember) {
                batch(member, id, branch, top, county, nameKey);
                var phone = who.phone();
                batch(
                        point,
                        id,
                        branch,
                        top,
                        county,
                        id,
                        vault.sealText(phone.e164()),
                        phone.mask(),
                        vault.print("phone", phone.e164()));
            }
            keys(who, isMember, top, id, branch);
            if (number % BATCH == BATCH - 1) write();
        }

        private void keys(Invented who, boolean isMember, long top, long id, long branch) throws SQLException {
            var register = isMember ? "MEMBER" : "PERSON";
            var names = NameKeys.of(who.name());
            for (var suffix : names.suffixes()) batch(key, top, register, "NAME", bytes(suffix), id, branch);
            batch(key, top, register, "PINYIN", bytes(names.initials()), id, branch);
            batch(key, top, register, "PINYIN", bytes(names.full()), id, branch);
            if (!isMember) return;
            batch(
                    key,
                    top,
                    register,
                    "PHONE",
                    vault.print("tail:PHONE", who.phone().tail()),
                    id,
                    branch);
            batch(
                    key,
                    top,
                    register,
                    "ID",
                    vault.print("tail:ID", who.citizenId().tail()),
                    id,
                    branch);
        }

        private static void batch(PreparedStatement statement, Object... values) throws SQLException {
            set(statement, values);
            statement.addBatch();
        }

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        private void write() throws SQLException {
            for (var each : new PreparedStatement[] {person, member, point, key}) each.executeBatch();
        }

        @Override
        public void close() throws SQLException {
            write();
            for (var each : new PreparedStatement[] {person, member, point, key}) each.close();
        }
    }
}
