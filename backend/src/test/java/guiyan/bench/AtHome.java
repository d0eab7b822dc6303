package guiyan.bench;

import guiyan.platform.crypto.Vault;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the limit answers about those who stay. */
final class AtHome {

    private static final LocalDate TODAY = LocalDate.of(2008, 7, 31);
    private static final Ten[] TENS = {
        new Ten("04-01", "04-10", "PLOUGHING", 1.17),
        new Ten("04-11", "04-20", "PLOUGHING", 0.23),
        new Ten("04-21", "04-30", "RICE_TRANSPLANTING", 0.6),
        new Ten("05-01", "05-10", "RICE_TRANSPLANTING", 0.7),
        new Ten("06-01", "06-10", "FERTILISING", 0.33),
        new Ten("06-11", "06-20", "FERTILISING", 0.33),
        new Ten("06-21", "06-30", "FERTILISING", 0.33),
        new Ten("07-01", "07-10", "HARVEST", 0.06),
        new Ten("07-11", "07-20", "HARVEST\",\"RICE_TRANSPLANTING", 1.1),
        new Ten("07-21", "07-31", "HARVEST\",\"RICE_TRANSPLANTING", 1.54),
        new Ten("10-01", "10-10", "HARVEST", 1.17),
        new Ten("10-11", "10-20", "HARVEST", 0.23)
    };
    private static final int SEALED = 3;
    private static final int FIRST = "{\"items\":[".length();

    /** Ten days with work on the fields, and what they take of a mu. */
    private record Ten(LocalDate first, LocalDate last, String task, double perMu) {

        Ten(String first, String last, String task, double perMu) {
            this(LocalDate.parse("2008-" + first), LocalDate.parse("2008-" + last), task, perMu);
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(first) && !day.isAfter(last);
        }

        long shared(LocalDate from, LocalDate until) {
            var begins = from.isAfter(first) ? from : first;
            var ends = until.isBefore(last) ? until : last;
            return Math.max(0, ends.toEpochDay() - begins.toEpochDay() + 1);
        }
    }

    /** A family that somebody has left. */
    private static final class Left {
        private final long household;
        private final double paddy;
        private final Set<Long> away = new HashSet<>();
        private int hands;

        private Left(long household, double paddy) {
            this.household = household;
            this.paddy = paddy;
        }
    }

    private record Help(LocalDate due, double days) {}

    private record Offer(LocalDate from, LocalDate until, double days) {}

    private final Connection database;
    private final Vault vault;
    private Shape carer;

    AtHome(Connection database, Vault vault) {
        this.database = database;
        this.vault = vault;
    }

    /** Whom an account looks after, the next visit first, with what is kept of them. */
    String carer(long account) throws SQLException {
        try (var ask = database.prepareStatement("""
                select c.id, c.version etag, c.kind, o.id 'organization.id', o.code 'organization.code',
                  o.short_name 'organization.shortName', o.level 'organization.level', c.carer_id carerId, c.carer,
                  c.opened_on openedOn, c.last_visit_on lastVisitOn, c.next_visit_by nextVisitBy,
                  c.next_visit_by < '2008-07-31' 'overdue?', c.closed_on closedOn, c.closed_because closedBecause,
                  c.born 'file.born', c.stage 'file.stage', c.lives_alone 'file.livesAlone', p.id 'file.memberId',
                  p.name 'file.member', c.needs 'file.needs[]', c.guardian_cipher, c.consent_cipher, c.name_cipher
                from care_case c left join person p on p.id = c.person_id left join organization o on o.id = c.branch_id
                where c.carer_id = ? and c.closed_on is null order by c.next_visit_by, c.id limit 51
                """)) {
            ask.setLong(1, account);
            if (carer == null) carer = new Shape(ask.getMetaData(), SEALED);
            return carer.page(ask, (json, row) -> {
                Questions.text(json, "guardian", opened(row.getBytes("guardian_cipher")));
                Questions.text(json, "consent", opened(row.getBytes("consent_cipher")));
                Questions.text(json, "name", opened(row.getBytes("name_cipher")));
            });
        }
    }

    private String opened(byte[] sealed) {
        return sealed == null ? null : vault.openText(sealed);
    }

    /** The hands that are missing in a unit, by ten days: what each family's paddy takes less what its own hands and helpers give. */
    String balance(String column, long unit) throws SQLException {
        var families = families(column, unit);
        var helped = helped(families);
        var offers = offers(column, unit);
        var handDays = handDays(unit);
        var json = new StringBuilder("{\"items\":[");
        for (var ten : TENS) {
            var needed = 0.0;
            var lacking = 0.0;
            var given = 0.0;
            var lack = 0;
            for (var family : families) {
                var needs = family.paddy * ten.perMu;
                var help = 0.0;
                for (long away : family.away)
                    for (var day : helped.getOrDefault(away, List.of())) if (ten.holds(day.due)) help += day.days;
                var lacks = Math.max(0, needs - family.hands * handDays - help);
                needed += needs;
                given += help;
                lacking += lacks;
                if (lacks > 0) lack++;
            }
            var offered = 0.0;
            var offerers = 0;
            for (var offer : offers) {
                var shared = ten.shared(offer.from, offer.until);
                if (shared > 0) offerers++;
                offered += offer.days * shared / (offer.until.toEpochDay() - offer.from.toEpochDay() + 1);
            }
            json.append(json.length() == FIRST ? "{\"from\":\"" : ",{\"from\":\"")
                    .append(ten.first);
            json.append("\",\"to\":\"")
                    .append(ten.last)
                    .append("\",\"tasks\":[\"")
                    .append(ten.task);
            json.append("\"],\"families\":")
                    .append(families.size())
                    .append(",\"shortFamilies\":")
                    .append(lack);
            number(json, "needed", needed);
            number(json, "helped", given);
            number(json, "lacking", lacking);
            number(json, "offered", offered);
            json.append(",\"offers\":").append(offerers).append('}');
        }
        return json.append("]}").toString();
    }

    private static void number(StringBuilder json, String name, double days) {
        json.append(",\"").append(name).append("\":").append(Math.round(days * 10) / 10.0);
    }

    /** Those with paddy whom somebody has left, found from those away of their township. */
    private List<Left> families(String column, long unit) throws SQLException {
        try (var ask = database.prepareStatement("""
                select h.id, h.head_name, h.branch_id, h.village_group, h.paddy_mu, b.person_id, p.birth_date, o.person_id
                from outflow o join household_person a on a.person_id = o.person_id and a.left_on is null
                join household h on h.id = a.household_id and h.dissolved_on is null and h.paddy_mu > 0
                join household_person b on b.household_id = h.id and b.left_on is null join person p on p.id = b.person_id
                where o.status in ('AWAY', 'CONTACT_LOST') and o.township_id = h.township_id and h.%s = ?
                order by h.branch_id, h.village_group, h.name_key, h.id, b.id
                """.formatted(column))) {
            ask.setLong(1, unit);
            var families = new ArrayList<Left>();
            try (var rows = ask.executeQuery()) {
                for (Left family = null; rows.next(); ) {
                    if (family == null || family.household != rows.getLong(1)) {
                        family = new Left(rows.getLong(1), rows.getDouble(5));
                        families.add(family);
                    }
                    family.away.add(rows.getLong(8));
                    var age =
                            TODAY.getYear() - Integer.parseInt(rows.getString(7).substring(0, 4));
                    if (rows.getLong(6) != rows.getLong(8) && age >= 16 && age < 60) family.hands++;
                }
            }
            return families;
        }
    }

    /** The days of help that those away are given this year, by whom it is for. */
    private Map<Long, List<Help>> helped(List<Left> families) throws SQLException {
        var away = families.stream()
                .flatMap(family -> family.away.stream())
                .distinct()
                .toList();
        var helped = new HashMap<Long, List<Help>>();
        if (away.isEmpty()) return helped;
        try (var ask =
                database.prepareStatement("""
                select o.person_id, o.due_by, o.person_days from family_service_order o where o.person_id in (%s)
                and o.type = 'FARM_WORK' and o.cancelled_on is null and o.due_by between '2008-01-01' and '2008-12-31'
                """.formatted(String.join(", ", Collections.nCopies(away.size(), "?"))))) {
            for (int at = 0; at < away.size(); at++) ask.setLong(at + 1, away.get(at));
            try (var rows = ask.executeQuery()) {
                while (rows.next())
                    helped.computeIfAbsent(rows.getLong(1), person -> new ArrayList<>())
                            .add(new Help(rows.getObject(2, LocalDate.class), rows.getDouble(3)));
            }
        }
        return helped;
    }

    private List<Offer> offers(String column, long unit) throws SQLException {
        try (var ask = database.prepareStatement("""
                select l.from_on, l.until_on, l.days from labour_offer l where l.%s = ? and l.withdrawn_on is null
                and l.until_on >= '2008-01-01' and l.from_on <= '2008-12-31'
                """.formatted(column))) {
            ask.setLong(1, unit);
            var offers = new ArrayList<Offer>();
            try (var rows = ask.executeQuery()) {
                while (rows.next())
                    offers.add(new Offer(
                            rows.getObject(1, LocalDate.class), rows.getObject(2, LocalDate.class), rows.getDouble(3)));
            }
            return offers;
        }
    }

    /** What a hand gives in ten days, as the township has decided. */
    private double handDays(long unit) throws SQLException {
        try (var ask = database.prepareStatement("""
                select c.hand_days from crop_calendar c
                where c.unit_id in (select o.township_id from organization o where o.id = ?)
                """)) {
            ask.setLong(1, unit);
            try (var rows = ask.executeQuery()) {
                return rows.next() ? rows.getDouble(1) : 9;
            }
        }
    }
}
