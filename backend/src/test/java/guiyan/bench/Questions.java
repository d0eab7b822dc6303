package guiyan.bench;

import com.github.f4b6a3.tsid.Tsid;
import com.github.f4b6a3.tsid.TsidCreator;
import guiyan.people.values.NameKeys;
import guiyan.people.values.Pinyin;
import guiyan.platform.crypto.Vault;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.function.Consumer;

/** What the limit answers, one connection a worker. */
final class Questions {

    private static final String COLUMNS = """
            m.id, m.version, p.version, p.name, p.sex, p.birth_date, p.citizen_id_mask, o.id, o.code, o.short_name, o.level,
            p.ethnicity, p.education, m.membership, m.joined_on, m.full_member_on, p.village_group, m.note, m.status,
            m.recorded_at, m.revised_at,
            (select c.value_mask from contact_point c where c.person_id = m.id and c.owner = 'SELF' limit 1)
            """;
    private static final String FROM =
            "from member m join person p on p.id = m.id join organization o on o.id = m.branch_id";

    private final Connection database;
    private final Owed owed;
    private final Away away;
    private final Offered offered;
    private final AtHome atHome;

    Questions(Connection database, Vault vault) {
        this.database = database;
        offered = new Offered(database);
        atHome = new AtHome(database, vault);
        owed = new Owed(database);
        away = new Away(database);
    }

    String answer(String path, String body) throws SQLException {
        var said = path.substring(1).split("/");
        return switch (said[0]) {
            case "list" -> list(said[1], Long.parseLong(said[2]), said[3]);
            case "search" -> search(Long.parseLong(said[1]), said[2], said[3], said[4]);
            case "one" -> one(Long.parseLong(said[1]));
            case "duties" -> owed.duties(said[1], Long.parseLong(said[2]));
            case "ledger" -> away.ledger(said[1], Long.parseLong(said[2]), null);
            case "ledger-as-at" -> away.ledger(said[1], Long.parseLong(said[2]), LocalDate.parse(said[3]));
            case "calls" -> away.calls(said[1], Long.parseLong(said[2]));
            case "map" -> away.map(Long.parseLong(said[1]));
            case "tally" -> owed.tally(Long.parseLong(said[1]));
            case "board" -> offered.board(Long.parseLong(said[1]), Long.parseLong(said[2]));
            case "seekers" -> offered.seekers(Long.parseLong(said[1]));
            case "fitting" -> offered.fitting(Long.parseLong(said[1]), Long.parseLong(said[2]));
            case "posts" -> offered.posts(Long.parseLong(said[1]), Long.parseLong(said[2]), Long.parseLong(said[3]));
            case "carer" -> atHome.carer(Long.parseLong(said[1]));
            case "balance" -> atHome.balance(said[1], Long.parseLong(said[2]));
            case "patch" -> patch(Long.parseLong(said[1]), body);
            case "create" -> create(Long.parseLong(said[1]), body);
            default -> "{}";
        };
    }

    /** Column, unit and order of one page of 50; the unit 0 is everything. */
    private String list(String column, long unit, String order) throws SQLException {
        var where = unit == 0 ? "? = 0" : "m.%s = ?".formatted(column);
        var by = order.equals("name") ? "m.name_key, m.id" : "m.id";
        try (var ask = database.prepareStatement("select %s %s where %s and m.status = 'ACTIVE' order by %s limit 51"
                .formatted(COLUMNS, FROM, where, by))) {
            ask.setLong(1, unit);
            return page(ask);
        }
    }

    private String search(long township, String kind, String from, String to) throws SQLException {
        try (var ask = database.prepareStatement("""
                select %s from (select person_id from search_key where township_id = ? and register = 'MEMBER' and kind = ?
                and text >= ? and text < ? order by text, person_id limit 51) k
                join member m on m.id = k.person_id join person p on p.id = m.id join organization o on o.id = m.branch_id
                where m.status = 'ACTIVE'
                """.formatted(COLUMNS))) {
            ask.setLong(1, township);
            ask.setString(2, kind);
            ask.setBytes(3, HexFormat.of().parseHex(from));
            ask.setBytes(4, HexFormat.of().parseHex(to));
            return page(ask);
        }
    }

    private static String page(PreparedStatement ask) throws SQLException {
        var json = new StringBuilder("{\"items\":[");
        try (var rows = ask.executeQuery()) {
            for (int row = 0; row < 50 && rows.next(); row++) {
                if (row > 0) json.append(',');
                append(json, rows);
            }
        }
        return json.append("]}").toString();
    }

    private String one(long id) throws SQLException {
        try (var ask = database.prepareStatement("select %s %s where m.id = ?".formatted(COLUMNS, FROM))) {
            ask.setLong(1, id);
            try (var row = ask.executeQuery()) {
                row.next();
                var json = new StringBuilder();
                append(json, row);
                return json.toString();
            }
        }
    }

    private String patch(long id, String note) throws SQLException {
        database.setAutoCommit(false);
        var before = one(id);
        run("update member set note = ?, version = version + 1, revised_at = now(6) where id = ?", note, id);
        run("update person set version = version + 1, revised_at = now(6) where id = ?", id);
        audit(id, "member.revised", "note");
        database.commit();
        return before;
    }

    private String create(long branch, String name) throws SQLException {
        database.setAutoCommit(false);
        var id = TsidCreator.getTsid().toLong();
        var key = Pinyin.sortKey(name);
        run("insert into idempotency_answer (print, request, kept_until) values (?, ?, now(6))", print(id), print(id));
        run("""
                insert into person (id, version, recorded_at, revised_at, branch_id, township_id, county_id, name, name_key, sex)
                select ?, 0, now(6), now(6), branch_id, township_id, county_id, ?, ?, 'MALE' from organization where id = ?
                """, id, name, key, branch);
        run("""
                insert into member (id, version, recorded_at, revised_at, branch_id, township_id, county_id, name_key, status,
                  membership) select ?, 0, now(6), now(6), branch_id, township_id, county_id, ?, 'ACTIVE', 'FULL'
                from organization where id = ?
                """, id, key, branch);
        keys(id, branch, NameKeys.of(name));
        audit(id, "member.enrolled", null);
        var answer = one(id);
        run("update idempotency_answer set answer = ? where print = ?", answer, print(id));
        database.commit();
        return answer;
    }

    private static byte[] print(long id) {
        return "%032d".formatted(id).getBytes(StandardCharsets.US_ASCII);
    }

    private void keys(long id, long branch, NameKeys names) throws SQLException {
        try (var insert = database.prepareStatement("""
                insert into search_key (township_id, register, kind, text, person_id, branch_id)
                select township_id, 'MEMBER', ?, ?, ?, id from organization where id = ?
                """)) {
            for (var suffix : names.suffixes()) batch(insert, "NAME", suffix, id, branch);
            batch(insert, "PINYIN", names.initials(), id, branch);
            if (!names.full().equals(names.initials())) batch(insert, "PINYIN", names.full(), id, branch);
            insert.executeBatch();
        }
    }

    private void audit(long id, String action, String fields) throws SQLException {
        run("""
                insert into audit_event (id, at, business_date, actor_name, action, subject_type, subject_id, person_id, fields,
                  as_of, trace_id) values (?, now(6), curdate(), 'limit', ?, 'Member', ?, ?, ?, curdate(), ?)
                """, TsidCreator.getTsid().toLong(), action, id, id, fields, "0".repeat(32));
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
        statement.addBatch();
    }

    private void run(String statement, Object... values) throws SQLException {
        try (var run = database.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) run.setObject(i + 1, values[i]);
            run.executeUpdate();
        }
    }

    /** The lines of a whole list, as they come. */
    void export(String column, long unit, Consumer<String> out) throws SQLException {
        try (var ask = database.prepareStatement(
                "select %s %s where m.%s = ? and m.status = 'ACTIVE' order by m.name_key, m.id"
                        .formatted(COLUMNS, FROM, column),
                ResultSet.TYPE_FORWARD_ONLY,
                ResultSet.CONCUR_READ_ONLY)) {
            ask.setFetchSize(Integer.MIN_VALUE);
            ask.setLong(1, unit);
            var lines = new StringBuilder();
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    for (int column1 = 1; column1 <= 22; column1++)
                        lines.append(rows.getString(column1)).append(',');
                    lines.append("\r\n");
                    if (lines.length() > 1 << 15) {
                        out.accept(lines.toString());
                        lines.setLength(0);
                    }
                }
            }
            out.accept(lines.toString());
        }
    }

    private static void append(StringBuilder json, ResultSet row) throws SQLException {
        json.append("{\"id\":\"").append(Tsid.from(row.getLong(1)));
        json.append("\",\"etag\":\"").append(row.getLong(2)).append('.').append(row.getLong(3));
        text(json.append('"'), "name", row.getString(4));
        text(json, "sex", row.getString(5));
        text(json, "birthDate", row.getString(6));
        text(json, "citizenId", row.getString(7));
        text(json, "phone", row.getString(22));
        json.append(",\"organization\":{\"id\":\"")
                .append(Tsid.from(row.getLong(8)))
                .append('"');
        text(json, "code", row.getString(9));
        text(json, "name", row.getString(10));
        text(json, "level", row.getString(11));
        json.append('}');
        text(json, "ethnicity", row.getString(12));
        text(json, "education", row.getString(13));
        text(json, "membership", row.getString(14));
        text(json, "joinedOn", row.getString(15));
        text(json, "fullMemberOn", row.getString(16));
        text(json, "villageGroup", row.getString(17));
        text(json, "note", row.getString(18));
        text(json, "status", row.getString(19));
        text(json, "recordedAt", row.getTimestamp(20).toInstant().toString());
        text(json, "revisedAt", row.getTimestamp(21).toInstant().toString());
        json.append('}');
    }

    static void text(StringBuilder json, String name, String value) {
        if (value == null) return;
        json.append(",\"")
                .append(name)
                .append("\":\"")
                .append(value.replace("\\", "\\\\").replace("\"", "\\\""))
                .append('"');
    }
}
