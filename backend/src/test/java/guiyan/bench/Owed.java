package guiyan.bench;

import com.github.f4b6a3.tsid.Tsid;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What the limit answers about duties. */
final class Owed {

    private static final String DUTIES = """
            select d.id, d.version, d.kind, p.id, p.name, o.id, o.code, o.short_name, o.level, d.owed_by, d.subject_type,
              d.subject_id, d.period, d.opens_on, d.due_on, d.grace_until, d.state, d.met_on, d.waived_because
            from duty d left join person p on p.id = d.person_id left join organization o on o.id = d.owing_id
            where d.%s = ? %s order by d.due_on, d.id limit 51
            """;
    private static final String[] NAMES = {
        "kind",
        "",
        "name",
        "",
        "code",
        "organization",
        "level",
        "owedBy",
        "subjectType",
        "",
        "period",
        "opensOn",
        "dueOn",
        "graceUntil",
        "state",
        "metOn",
        "waivedBecause"
    };

    private static final String[] STANDING = {
        "obligations", "waived", "fulfilled", "late", "missed", "pending", "overdue"
    };

    private final Connection database;

    Owed(Connection database) {
        this.database = database;
    }

    /** What is to be done in a unit, the most urgent first, or everything about a person. */
    String duties(String column, long id) throws SQLException {
        var open = column.equals("person_id") ? "" : "and d.is_open = true";
        try (var ask = database.prepareStatement(DUTIES.formatted(column, open))) {
            ask.setLong(1, id);
            var json = new StringBuilder("{\"items\":[");
            try (var rows = ask.executeQuery()) {
                for (int row = 0; row < 50 && rows.next(); row++) append(row == 0 ? json : json.append(','), rows);
            }
            return json.append("]}").toString();
        }
    }

    private static void append(StringBuilder json, ResultSet row) throws SQLException {
        json.append("{\"id\":\"").append(Tsid.from(row.getLong(1))).append('"');
        json.append(",\"etag\":\"").append(row.getLong(2)).append('"');
        json.append(",\"person\":\"").append(Tsid.from(row.getLong(4))).append('"');
        json.append(",\"owing\":\"").append(Tsid.from(row.getLong(6))).append('"');
        json.append(",\"subjectId\":\"").append(Tsid.from(row.getLong(12))).append('"');
        for (int column = 0; column < NAMES.length; column++)
            if (!NAMES[column].isEmpty()) Questions.text(json, NAMES[column], row.getString(column + 3));
        json.append('}');
    }

    /** How it stands in each unit of a township, by kind and period, with what is overdue of any period. */
    String tally(long township) throws SQLException {
        var overdue = overdue(township);
        try (var ask = database.prepareStatement("""
                select o.id, o.code, o.short_name, o.level, t.kind, t.period,
                  sum(if(t.state in ('CANCELLED', 'NOT_APPLICABLE_BACKFILL'), 0, t.n)), sum(if(t.state = 'WAIVED', t.n, 0)),
                  sum(if(t.state in ('FULFILLED', 'FULFILLED_LATE'), t.n, 0)), sum(if(t.state = 'FULFILLED_LATE', t.n, 0)),
                  sum(if(t.state = 'MISSED', t.n, 0)), sum(if(t.state = 'PENDING', t.n, 0)),
                  sum(if(t.state = 'OVERDUE', t.n, 0))
                from organization o join duty_tally t on t.owing_id = o.id where o.township_id = ? and t.n <> 0
                and t.period in ('2008-07', '2008-Q3', '2008-H2', '2008') group by o.code, o.id, t.kind, t.period
                """)) {
            ask.setLong(1, township);
            var json = new StringBuilder("{\"units\":[");
            try (var rows = ask.executeQuery()) {
                for (var unit = ""; rows.next(); ) {
                    var id = Tsid.from(rows.getLong(1)).toString();
                    if (!id.equals(unit)) unit(unit.isEmpty() ? json : json.append("]},"), id, rows, overdue);
                    else json.append(',');
                    unit = id;
                    figures(json, id, rows);
                }
            }
            return json.append("]}]}").toString();
        }
    }

    private static void unit(StringBuilder json, String id, ResultSet row, Map<Long, Long> overdue)
            throws SQLException {
        json.append("{\"id\":\"").append(id).append('"');
        Questions.text(json, "code", row.getString(2));
        Questions.text(json, "shortName", row.getString(3));
        Questions.text(json, "level", row.getString(4));
        json.append(",\"overdue\":").append(overdue.getOrDefault(row.getLong(1), 0L));
        json.append(",\"overdueList\":\"/api/v1/duties?owing=").append(id).append("&state=OVERDUE\",\"kinds\":[");
    }

    private static void figures(StringBuilder json, String unit, ResultSet row) throws SQLException {
        var kind = row.getString(5);
        var period = row.getString(6);
        json.append("{\"kind\":\"")
                .append(kind)
                .append("\",\"period\":\"")
                .append(period)
                .append('"');
        for (int at = 0; at < STANDING.length; at++)
            json.append(",\"").append(STANDING[at]).append("\":").append(row.getLong(at + 7));
        json.append(",\"list\":\"/api/v1/duties?owing=")
                .append(unit)
                .append("&kind=")
                .append(kind);
        json.append("&period=").append(period).append("\"}");
    }

    private Map<Long, Long> overdue(long township) throws SQLException {
        var overdue = new HashMap<Long, Long>();
        try (var ask = database.prepareStatement("""
                select t.owing_id, sum(t.n) from organization o join duty_tally t on t.owing_id = o.id
                where o.township_id = ? and t.state = 'OVERDUE' group by t.owing_id
                """)) {
            ask.setLong(1, township);
            try (var rows = ask.executeQuery()) {
                while (rows.next()) overdue.put(rows.getLong(1), rows.getLong(2));
            }
        }
        return overdue;
    }
}
