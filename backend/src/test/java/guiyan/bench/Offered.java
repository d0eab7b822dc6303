package guiyan.bench;

import com.github.f4b6a3.tsid.Tsid;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** What the limit answers about posts and those who look for them. */
final class Offered {

    private static final String POST = """
            v.id, v.version, v.title, v.trade, v.headcount, v.wage_from, v.wage_to, v.pay_unit, v.pay_day, v.lodging,
            v.meals, v.insurance, v.contract, v.travel_paid, v.area_code, v.place, v.valid_from, v.valid_through,
            v.verified_on, v.verified_by, v.words, v.phone, e.id, e.name
            """;
    private static final String SEEKER = """
            s.id, s.version, s.trade, s.grade, s.years, s.reach, s.wage_least, s.lodging, s.contract, s.insurance,
            s.free_from, s.words, p.name, p.sex, o.code, o.short_name
            """;
    private static final String SEEKING =
            "from job_seeker s left join person p on p.id = s.person_id left join organization o on o.id = s.branch_id";
    private static final String OPEN = """
            from vacancy v join employer e on e.id = v.employer_id
            where v.county_id = ? and (v.township_id = ? or v.township_id is null)
            and v.closed_on is null and v.valid_through >= '2008-07-31' and v.valid_from <= '2008-07-31'
            """;
    /** Whether a post {@code v} meets the wishes of {@code s}, as the matches say it. */
    private static final String REASONS = """
            , 'MET' trade_fits, 'MET' distance_fits, if(s.free_from <= v.valid_through, 'MET', 'UNMET') free_in_time,
            if(s.wage_least is null, null, if(v.pay_unit <> 'MONTH' or coalesce(v.wage_to, v.wage_from) is null,
              'NOT_SAID', if(coalesce(v.wage_to, v.wage_from) >= s.wage_least, 'MET', 'UNMET'))) wage,
            if(s.lodging, if(v.lodging is null, 'NOT_SAID', if(v.lodging <> 'NONE', 'MET', 'UNMET')), null) lodging_met,
            if(s.contract, if(v.contract is null, 'NOT_SAID', if(v.contract, 'MET', 'UNMET')), null) contract_met,
            if(s.insurance, if(v.insurance is null, 'NOT_SAID', if(v.insurance, 'MET', 'UNMET')), null) insurance_met,
            (select group_concat(k.title) from skill k where k.person_id = s.person_id) learned
            """;

    private static final String FIRST = " order by v.valid_through, v.id limit 51";

    private final Connection database;

    Offered(Connection database) {
        this.database = database;
    }

    /** What is open in a township, with how many work in each post. */
    String board(long county, long township) throws SQLException {
        var taken = ", (select count(*) from placement t where t.vacancy_id = v.id and t.ended_on is null) ";
        return page("select " + POST + taken + OPEN + FIRST, county, township);
    }

    /** Who looks for work in a township, those first who are free first. */
    String seekers(long township) throws SQLException {
        return page(
                "select " + SEEKER + SEEKING
                        + " where s.township_id = ? and s.closed_on is null order by s.free_from, s.id limit 51",
                township);
    }

    /** Who looks for such a post and goes so far. */
    String fitting(long township, long post) throws SQLException {
        return page("select " + SEEKER + ", " + POST + REASONS + SEEKING + """
                 join vacancy v on v.id = ? join employer e on e.id = v.employer_id
                where s.township_id = ? and s.trade = v.trade and s.closed_on is null and s.reach = 2
                order by s.reach, s.free_from, s.id limit 51
                """, post, township);
    }

    /** What is open for somebody. */
    String posts(long county, long township, long seeker) throws SQLException {
        return page(
                "select " + POST + ", " + SEEKER + REASONS
                        + OPEN.replace(
                                "where",
                                "join job_seeker s on s.id = ? join person p on p.id = s.person_id"
                                        + " join organization o on o.id = s.branch_id where v.trade = s.trade and")
                        + FIRST,
                seeker,
                county,
                township);
    }

    private String page(String question, long... values) throws SQLException {
        try (var ask = database.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) ask.setLong(i + 1, values[i]);
            return page(ask);
        }
    }

    private static String page(PreparedStatement ask) throws SQLException {
        var json = new StringBuilder("{\"items\":[");
        try (var rows = ask.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            for (int row = 0; row < 50 && rows.next(); row++) {
                json.append(row == 0 ? "{\"id\":\"" : ",{\"id\":\"").append(Tsid.from(rows.getLong(1)));
                json.append('"');
                for (int column = 2; column <= columns; column++)
                    Questions.text(json, "field" + column, rows.getString(column));
                json.append('}');
            }
        }
        return json.append("]}").toString();
    }
}
