package guiyan.bench;

import com.github.f4b6a3.tsid.Tsid;
import guiyan.outflow.values.AwayFor;
import guiyan.outflow.values.OutflowStatus;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the limit answers about those away. */
final class Away {

    /** All that the ledger shows, by the name it is shown under. */
    private static final String LEDGER = """
            select f.id, f.version, f.person_id, o.id, o.code, o.short_name, o.level, f.departed_by, p.name, f.status,
              f.reported_on reportedOn, f.registered_on registeredOn, f.departed_on departedOn,
              f.departed_on_text departedOnText, f.expected_return_on expectedReturnOn,
              f.reported_before_departure reportedBeforeDeparture, f.reason, f.channel, f.departure_mode departureMode,
              f.destination_text text, f.destination_country country, f.destination_area_code areaCode,
              f.destination_precision `precision`, f.destination_abroad abroad, f.unit_nature unitNature,
              f.former_occupation formerOccupation, f.employer, f.trade, f.income_band incomeBand, f.host_org hostOrg,
              f.host_reported_on hostReportedOn, f.certificate_held certificateHeld,
              c.since contactLostSince, c.circumstance contactLostCircumstance,
              c.restored_on contactRestoredOn, f.returned_on returnedOn, f.return_reported_on returnReportedOn,
              f.relation_transferred_on relationTransferredOn, f.closed_on closedOn, f.closed_reason closedReason,
              f.info_confirmed_on infoConfirmedOn, f.dues_paid_through duesPaidThrough, f.review_state reviewState,
              f.reviewed_by reviewedBy, f.reviewed_at reviewedAt, f.review_reason reviewReason, f.source,
              f.external_id externalId, f.recorded_at recordedAt, f.revised_at revisedAt
            from outflow f left join person p on p.id = f.person_id left join organization o on o.id = f.branch_id
            left join outflow_contact_loss c on c.id = f.loss_id
            where f.%s = ? and %s order by f.since, f.id limit 51
            """;

    private static final int FIRST_SHOWN = 9;
    private static final String NUMBERS = """
            select person_id, owner, label, value_mask from contact_point
            where person_id in (%s) and owner in ('SELF', 'SPOUSE', 'FAMILY') and retired_on is null order by id
            """;

    private static final LocalDate TODAY = LocalDate.of(2008, 7, 31);

    private final Connection database;
    private Shape calls;

    Away(Connection database) {
        this.database = database;
    }

    /** A page of the ledger of a unit, those who left first coming first: who is away now, or was on a day. */
    String ledger(String column, long unit, LocalDate asAt) throws SQLException {
        var away = asAt == null
                ? "f.ended_on is null and f.status <> 'REPORTED'"
                : "f.since <= '%1$s' and (f.ended_on is null or f.ended_on > '%1$s') and f.status not in ('REPORTED', 'CANCELLED')"
                        .formatted(asAt);
        try (var ask = database.prepareStatement(LEDGER.formatted(column, away))) {
            ask.setLong(1, unit);
            var persons = new ArrayList<Long>();
            var lines = new ArrayList<String>();
            try (var rows = ask.executeQuery()) {
                var shown = rows.getMetaData();
                for (int row = 0; row < 50 && rows.next(); row++) {
                    persons.add(rows.getLong(3));
                    lines.add(line(rows, shown, asAt == null ? TODAY : asAt));
                }
            }
            return page(lines, persons, reached(persons));
        }
    }

    private static String line(ResultSet row, ResultSetMetaData shown, LocalDate on) throws SQLException {
        var json = new StringBuilder("{\"id\":\"").append(Tsid.from(row.getLong(1)));
        json.append("\",\"etag\":\"").append(row.getLong(2));
        json.append("\",\"memberId\":\"").append(Tsid.from(row.getLong(3)));
        json.append("\",\"organization\":{\"id\":\"").append(Tsid.from(row.getLong(4)));
        json.append("\",\"code\":\"").append(row.getString(5));
        json.append("\",\"shortName\":\"").append(row.getString(6));
        json.append("\",\"level\":\"").append(row.getString(7)).append("\"}");
        for (int column = FIRST_SHOWN; column <= shown.getColumnCount(); column++)
            Questions.text(json, shown.getColumnLabel(column), row.getString(column));
        var left = row.getString(8) == null ? null : LocalDate.parse(row.getString(8));
        Questions.text(json, "awayFor", AwayFor.of(left, on).name());
        json.append(",\"floating\":").append(AwayFor.isFloating(left, on)).append(",\"acts\":[\"");
        json.append(
                String.join("\",\"", OutflowStatus.valueOf(row.getString(10)).acts()));
        json.append("\"],\"scope\":\"");
        return json.append(far(row.getString(5), row.getString(22))).append('"').toString();
    }

    private static String far(String home, String there) {
        if (there == null) return "UNKNOWN";
        if (!there.startsWith(home.substring(0, 2))) return "CROSS_PROVINCE";
        return there.startsWith(home.substring(0, 4)) ? "WITHIN_CITY" : "CROSS_CITY";
    }

    /** How they are reached, as pieces of the lines. */
    private Map<Long, String> reached(List<Long> persons) throws SQLException {
        var reached = new HashMap<Long, String>();
        if (persons.isEmpty()) return reached;
        var places = String.join(", ", Collections.nCopies(persons.size(), "?"));
        try (var ask = database.prepareStatement(NUMBERS.formatted(places))) {
            for (int i = 0; i < persons.size(); i++) ask.setLong(i + 1, persons.get(i));
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    var isOwn = rows.getString(2).equals("SELF");
                    var json = new StringBuilder();
                    if (!isOwn) Questions.text(json, "familyContact", rows.getString(3));
                    Questions.text(json, isOwn ? "phone" : "familyPhone", rows.getString(4));
                    reached.merge(rows.getLong(1), json.toString(), String::concat);
                }
            }
        }
        return reached;
    }

    private static String page(List<String> lines, List<Long> persons, Map<Long, String> homes) {
        var json = new StringBuilder("{\"items\":[");
        for (int row = 0; row < lines.size(); row++) {
            if (row > 0) json.append(',');
            json.append(lines.get(row))
                    .append(homes.getOrDefault(persons.get(row), ""))
                    .append('}');
        }
        return json.append("]}").toString();
    }

    /** A page of calls of a unit or with a person, the newest first. */
    String calls(String column, long id) throws SQLException {
        try (var ask = database.prepareStatement("""
                select r.id, r.version etag, p.id 'member.id', p.name 'member.name', o.id 'organization.id',
                  o.code 'organization.code', o.short_name 'organization.shortName', o.level 'organization.level',
                  r.occurred_on occurredOn, r.method, r.outcome, r.tries 'tries[]', r.told_topics 'toldTopics[]',
                  r.needs 'needs[]', r.doubt, r.recorded_by recordedBy,
                  date_format(r.recorded_at, '%%Y-%%m-%%dT%%H:%%i:%%sZ') recordedAt,
                  datediff(r.recorded_at, r.occurred_on) > 7 'recordedLate?', false 'withdrawable?', r.note_cipher note
                from contact_record r left join person p on p.id = r.person_id left join organization o on o.id = r.branch_id
                where r.%s = ? and r.withdrawn_at is null order by r.occurred_on desc, r.id desc limit 51
                """.formatted(column))) {
            ask.setLong(1, id);
            if (calls == null) calls = new Shape(ask.getMetaData());
            return calls.page(ask);
        }
    }

    /** How many are in each province, by unit, each with its list: what the map of a township shows. */
    String map(long township) throws SQLException {
        try (var ask = database.prepareStatement("""
                select o.id, o.code, o.short_name, o.level, left(f.destination_area_code, 2) province, count(*)
                from outflow f join organization o on o.id = f.branch_id
                where f.township_id = ? and f.ended_on is null group by o.code, province
                """)) {
            ask.setLong(1, township);
            var json = new StringBuilder("{\"groups\":[");
            try (var rows = ask.executeQuery()) {
                for (var first = true; rows.next(); first = false) {
                    var unit = Tsid.from(rows.getLong(1));
                    json.append(first ? "" : ",")
                            .append("{\"unit\":\"")
                            .append(unit)
                            .append('"');
                    Questions.text(json, "code", rows.getString(2));
                    Questions.text(json, "shortName", rows.getString(3));
                    Questions.text(json, "level", rows.getString(4));
                    Questions.text(json, "province", rows.getString(5));
                    json.append(",\"n\":").append(rows.getLong(6));
                    json.append(",\"list\":\"/api/v1/outflows?open=true&organization=")
                            .append(unit);
                    json.append("&area=").append(rows.getString(5)).append("\"}");
                }
            }
            return json.append("]}").toString();
        }
    }
}
