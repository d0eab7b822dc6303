package guiyan.bench;

import com.github.f4b6a3.tsid.Tsid;
import guiyan.platform.crypto.Vault;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;

/** What the limit answers about those who stay. */
final class AtHome {

    private static final LocalDate TODAY = LocalDate.of(2008, 7, 31);
    private static final String[] TENS = {"04-01", "04-11", "04-21", "05-01", "07-11", "07-21", "08-01", "10-01"};

    private final Connection database;
    private final Vault vault;

    AtHome(Connection database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Whom an account looks after, the next visit first, by name. */
    String carer(long account) throws SQLException {
        try (var ask = database.prepareStatement("""
                select c.id, c.version, c.name_cipher, c.kind, c.born, c.stage, c.lives_alone, c.needs, c.opened_on,
                  c.last_visit_on, c.next_visit_by, c.carer, p.name, o.code, o.short_name
                from care_case c left join person p on p.id = c.person_id left join organization o on o.id = c.branch_id
                where c.carer_id = ? and c.closed_on is null order by c.next_visit_by, c.id limit 51
                """)) {
            ask.setLong(1, account);
            var json = new StringBuilder("{\"items\":[");
            try (var rows = ask.executeQuery()) {
                for (int row = 0; row < 50 && rows.next(); row++) {
                    json.append(row == 0 ? "{\"id\":\"" : ",{\"id\":\"").append(Tsid.from(rows.getLong(1)));
                    json.append('"');
                    Questions.text(json, "name", vault.openText(rows.getBytes(3)));
                    for (int column = 4; column <= 15; column++)
                        Questions.text(json, "field" + column, rows.getString(column));
                    json.append('}');
                }
            }
            return json.append("]}").toString();
        }
    }

    /** The hands that are missing in a unit, by ten days: what each family's paddy takes less what its own hands give. */
    String balance(String column, long unit) throws SQLException {
        var lacking = new double[TENS.length];
        try (var ask = database.prepareStatement("""
                select h.id, h.head_name, h.paddy_mu, b.person_id, p.birth_date, o.person_id
                from outflow o join household_person a on a.current_person = o.person_id
                join household h on h.id = a.household_id and h.dissolved_on is null and h.paddy_mu > 0
                join household_person b on b.household_id = h.id and b.left_on is null join person p on p.id = b.person_id
                where o.%s = ? and o.ended_on is null order by h.branch_id, h.village_group, h.name_key, h.id, b.id
                """.formatted(column))) {
            ask.setLong(1, unit);
            try (var rows = ask.executeQuery()) {
                var family = 0L;
                var paddy = 0.0;
                var hands = 0;
                while (rows.next()) {
                    if (rows.getLong(1) != family) {
                        add(lacking, paddy, hands);
                        family = rows.getLong(1);
                        paddy = rows.getDouble(3);
                        hands = 0;
                    }
                    var age =
                            TODAY.getYear() - Integer.parseInt(rows.getString(5).substring(0, 4));
                    if (rows.getLong(4) != rows.getLong(6) && age >= 16 && age < 60) hands++;
                }
                add(lacking, paddy, hands);
            }
        }
        var json = new StringBuilder("{\"items\":[");
        for (int ten = 0; ten < TENS.length; ten++) {
            json.append(ten == 0 ? "{\"from\":\"2008-" : ",{\"from\":\"2008-").append(TENS[ten]);
            json.append("\",\"lacking\":").append(lacking[ten]).append('}');
        }
        return json.append("]}").toString();
    }

    private static void add(double[] lacking, double paddy, int hands) {
        for (int ten = 0; ten < lacking.length; ten++) lacking[ten] += Math.max(0, paddy * 1.3 - hands * 9);
    }
}
