package guiyan.bench;

import com.github.f4b6a3.tsid.Tsid;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the limit answers about duties. */
final class Owed {

    private static final String DUTIES = """
            select d.id, d.version, d.kind, p.id, p.name, o.id, o.code, o.short_name, o.level, d.owed_by, d.subject_type,
              d.subject_id, d.period, d.opens_on, d.due_on, d.grace_until, d.state, d.met_on, d.waived_because
            from duty d left join person p on p.id = d.person_id join organization o on o.id = d.owing_id
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

    /** How many stand in each state, by unit, kind and period: what a township owes and what its branches owe. */
    String tally(long township) throws SQLException {
        try (var ask = database.prepareStatement("""
                select o.id, o.short_name, t.kind, t.period, t.state, t.n from organization o
                join duty_tally t on t.owing_id = o.id where o.township_id = ?
                and t.period in ('2008-07', '2008-Q3', '2008-H2', '2008')
                """)) {
            ask.setLong(1, township);
            var json = new StringBuilder("{\"units\":[");
            try (var rows = ask.executeQuery()) {
                for (var first = true; rows.next(); first = false) {
                    if (!first) json.append(',');
                    json.append("{\"id\":\"").append(Tsid.from(rows.getLong(1))).append('"');
                    Questions.text(json, "unit", rows.getString(2));
                    Questions.text(json, "kind", rows.getString(3));
                    Questions.text(json, "period", rows.getString(4));
                    Questions.text(json, "state", rows.getString(5));
                    json.append(",\"n\":").append(rows.getLong(6)).append('}');
                }
            }
            return json.append("]}").toString();
        }
    }
}
