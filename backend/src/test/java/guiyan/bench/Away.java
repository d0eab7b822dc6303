package guiyan.bench;

import com.github.f4b6a3.tsid.Tsid;
import java.sql.Connection;
import java.sql.SQLException;

/** What the limit answers about those away. */
final class Away {

    private static final String LEDGER = """
            select f.id, f.version, f.status, f.since, f.departed_on, f.destination_text, f.destination_area_code,
              f.destination_precision, f.employer, f.trade, f.reason, f.review_state, f.expected_return_on,
              f.contact_lost_since, p.id, p.name, p.sex, o.id, o.code, o.short_name, o.level
            from outflow f join person p on p.id = f.person_id join organization o on o.id = f.branch_id
            where f.%s = ? and f.ended_on is null order by f.since, f.id limit 51
            """;
    private static final String[] NAMES = {
        "status",
        "since",
        "departedOn",
        "destination",
        "area",
        "precision",
        "employer",
        "trade",
        "reason",
        "reviewState",
        "expectedReturnOn",
        "contactLostSince"
    };

    private final Connection database;

    Away(Connection database) {
        this.database = database;
    }

    /** A page of the ledger of a unit, those who left first coming first. */
    String ledger(String column, long unit) throws SQLException {
        try (var ask = database.prepareStatement(LEDGER.formatted(column))) {
            ask.setLong(1, unit);
            var json = new StringBuilder("{\"items\":[");
            try (var rows = ask.executeQuery()) {
                for (int row = 0; row < 50 && rows.next(); row++) {
                    if (row > 0) json.append(',');
                    json.append("{\"id\":\"").append(Tsid.from(rows.getLong(1))).append('"');
                    json.append(",\"etag\":\"").append(rows.getLong(2)).append('"');
                    json.append(",\"member\":\"")
                            .append(Tsid.from(rows.getLong(15)))
                            .append('"');
                    json.append(",\"unit\":\"")
                            .append(Tsid.from(rows.getLong(18)))
                            .append('"');
                    for (int i = 0; i < NAMES.length; i++) Questions.text(json, NAMES[i], rows.getString(i + 3));
                    Questions.text(json, "name", rows.getString(16));
                    Questions.text(json, "sex", rows.getString(17));
                    Questions.text(json, "code", rows.getString(19));
                    Questions.text(json, "organization", rows.getString(20));
                    json.append('}');
                }
            }
            return json.append("]}").toString();
        }
    }

    /** A page of calls of a unit or with a person, the newest first. */
    String calls(String column, long id) throws SQLException {
        try (var ask = database.prepareStatement("""
                select r.id, r.version, r.occurred_on, r.recorded_at, r.recorded_by, r.method, r.outcome, r.told_topics,
                  r.needs, r.doubt, p.name, p.sex, o.code, o.short_name
                from contact_record r join person p on p.id = r.person_id join organization o on o.id = r.branch_id
                where r.%s = ? and r.withdrawn_at is null order by r.occurred_on desc, r.id desc limit 51
                """.formatted(column))) {
            ask.setLong(1, id);
            var json = new StringBuilder("{\"items\":[");
            try (var rows = ask.executeQuery()) {
                for (int row = 0; row < 50 && rows.next(); row++) {
                    json.append(row == 0 ? "{\"id\":\"" : ",{\"id\":\"").append(Tsid.from(rows.getLong(1)));
                    json.append('"');
                    for (int at = 2; at <= 14; at++) Questions.text(json, "field" + at, rows.getString(at));
                    json.append('}');
                }
            }
            return json.append("]}").toString();
        }
    }

    /** How many are in each province, by unit: what the map of a township shows. */
    String map(long township) throws SQLException {
        try (var ask = database.prepareStatement("""
                select f.branch_id, left(f.destination_area_code, 2), count(*) from outflow f
                where f.township_id = ? and f.ended_on is null group by 1, 2
                """)) {
            ask.setLong(1, township);
            var json = new StringBuilder("{\"groups\":[");
            try (var rows = ask.executeQuery()) {
                for (var first = true; rows.next(); first = false) {
                    json.append(first ? "" : ",").append("{\"unit\":\"").append(Tsid.from(rows.getLong(1)));
                    json.append('"');
                    Questions.text(json, "province", rows.getString(2));
                    json.append(",\"n\":").append(rows.getLong(3)).append('}');
                }
            }
            return json.append("]}").toString();
        }
    }
}
