package guiyan.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** What the limit answers about posts and those who look for them. */
final class Offered {

    private static final String POST = """
            v.id, v.version etag, o.id 'organization.id', o.code 'organization.code', o.short_name 'organization.shortName',
            o.level 'organization.level', e.id 'employer.id', e.name 'employer.name', v.title, v.trade, v.headcount,
            greatest(0, v.headcount - (select count(*) from placement t where t.vacancy_id = v.id and t.ended_on is null))
              openings,
            v.wage_from wageFrom, v.wage_to wageTo, v.pay_unit payUnit, v.pay_day payDay, v.lodging, v.meals,
            v.insurance, v.contract, v.travel_paid travelPaid, v.area_code areaCode,
            coalesce(v.place, '广东省深圳市') place, v.valid_from validFrom, v.valid_through validThrough, 'OPEN' state,
            v.verified_on verifiedOn, v.verified_by verifiedBy, v.closed_on closedOn, v.closed_because closedBecause,
            v.words, v.phone, v.external_id externalId
            """;
    private static final String MATCHED_POST = """
            v.id 'vacancy.id', v.title 'vacancy.title', v.trade 'vacancy.trade', e.id 'vacancy.employerId',
            e.name 'vacancy.employer', coalesce(v.place, '广东省深圳市') 'vacancy.place', v.wage_from 'vacancy.wageFrom',
            v.wage_to 'vacancy.wageTo', v.pay_unit 'vacancy.payUnit', v.valid_through 'vacancy.validThrough',
            v.verified_on 'vacancy.verifiedOn'
            """;
    private static final String SEEKER = """
            s.id, s.version etag, p.id 'person.id', p.name 'person.name', o.id 'organization.id', o.code 'organization.code',
            o.short_name 'organization.shortName', o.level 'organization.level', s.beneficiary_type beneficiaryType, s.trade,
            s.grade, s.years, elt(1 + s.reach, 'OWN_COUNTY', 'OWN_PROVINCE', 'ANYWHERE') reach, s.wage_least wageLeast,
            s.lodging, s.contract, s.insurance, s.free_from freeFrom, s.words,
            s.closed_on closedOn, s.closed_because closedBecause, s.external_id externalId
            """;
    private static final String MATCHED_SEEKER = """
            s.id 'seeker.id', p.id 'seeker.personId', p.name 'seeker.person', o.id 'seeker.organizationId',
            o.code 'seeker.code', o.short_name 'seeker.shortName', o.level 'seeker.level',
            s.beneficiary_type 'seeker.beneficiaryType', s.grade 'seeker.grade', s.years 'seeker.years',
            elt(1 + s.reach, 'OWN_COUNTY', 'OWN_PROVINCE', 'ANYWHERE') 'seeker.reach', s.free_from 'seeker.freeFrom',
            (select group_concat(k.title) from skill k where k.person_id = s.person_id) 'seeker.learned[]'
            """;
    private static final String SEEKING =
            "from job_seeker s left join person p on p.id = s.person_id left join organization o on o.id = s.branch_id";
    private static final String OPEN = """
            from vacancy v join employer e on e.id = v.employer_id %s
            where v.county_id = ? and (v.township_id = ? or v.township_id is null)
            and v.closed_on is null and v.valid_through >= '2008-07-31' and v.valid_from <= '2008-07-31'
            """;
    /** Whether a post {@code v} meets the wishes of {@code s}, as the matches say it. */
    private static final String REASONS = """
            'MET' 'reasons.wish:TRADE', 'MET' 'reasons.wish:DISTANCE',
            if(s.free_from <= v.valid_through, 'MET', 'UNMET') 'reasons.wish:FREE_IN_TIME',
            if(s.wage_least is null, null, if(v.pay_unit <> 'MONTH' or coalesce(v.wage_to, v.wage_from) is null,
              'NOT_SAID', if(coalesce(v.wage_to, v.wage_from) >= s.wage_least, 'MET', 'UNMET'))) 'reasons.wish:WAGE',
            if(s.lodging, if(v.lodging is null, 'NOT_SAID', if(v.lodging <> 'NONE', 'MET', 'UNMET')), null)
              'reasons.wish:LODGING',
            if(s.contract, if(v.contract is null, 'NOT_SAID', if(v.contract, 'MET', 'UNMET')), null) 'reasons.wish:CONTRACT',
            if(s.insurance, if(v.insurance is null, 'NOT_SAID', if(v.insurance, 'MET', 'UNMET')), null)
              'reasons.wish:INSURANCE'
            """;

    private static final String FIRST = " order by v.valid_through, v.id limit 51";

    private final Connection database;
    private final Map<String, Shape> shapes = new HashMap<>();

    Offered(Connection database) {
        this.database = database;
    }

    /** What is open in a township, with how many places are free in each post. */
    String board(long county, long township) throws SQLException {
        var written = OPEN.formatted("left join organization o on o.id = v.unit_id");
        return page("select " + POST + written + FIRST, county, township);
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
        return page(
                "select " + String.join(", ", MATCHED_SEEKER, MATCHED_POST, REASONS) + SEEKING + """
                 join vacancy v on v.id = ? join employer e on e.id = v.employer_id
                where s.township_id = ? and s.trade = v.trade and s.closed_on is null and s.reach = 2
                order by s.reach, s.free_from, s.id limit 51
                """, post, township);
    }

    /** What is open for somebody. */
    String posts(long county, long township, long seeker) throws SQLException {
        var looking = "join job_seeker s on s.id = ? and s.trade = v.trade join person p on p.id = s.person_id"
                + " join organization o on o.id = s.branch_id";
        return page(
                "select " + String.join(", ", MATCHED_SEEKER, MATCHED_POST, REASONS) + OPEN.formatted(looking) + FIRST,
                seeker,
                county,
                township);
    }

    private String page(String question, long... values) throws SQLException {
        try (var ask = database.prepareStatement(question)) {
            for (int i = 0; i < values.length; i++) ask.setLong(i + 1, values[i]);
            var shape = shapes.get(question);
            if (shape == null) shapes.put(question, shape = new Shape(ask.getMetaData()));
            return shape.page(ask);
        }
    }
}
