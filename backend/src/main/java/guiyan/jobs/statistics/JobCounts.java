package guiyan.jobs.statistics;

import guiyan.jobs.referrals.Beneficiary;
import guiyan.jobs.referrals.ReferralResult;
import guiyan.organizations.Reaching;
import guiyan.organizations.figures.UnitFigures.Asked;
import guiyan.organizations.figures.Years;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Figures of work found, counted in the database. Every question names the scope it is asked from. */
@Singleton
class JobCounts {

    private final EntityManager database;

    JobCounts(EntityManager database) {
        this.database = database;
    }

    /** Posts that one unit has put up, the places they offer, and how many of them somebody has verified. */
    record Offered(long unit, long vacancies, long posts, long verified) {}

    /** The posts that begin in the period and are seen from there, by the unit that put them up. */
    List<Offered> offered(Reaching reaching, LocalDate from, LocalDate to) {
        var query = database.createQuery("""
                        select v.unitId, count(*), coalesce(sum(v.headcount), 0),
                        sum(case when v.verifiedOn is null then 0 else 1 end)
                        from Vacancy v where %s and v.validFrom between :from and :to group by v.unitId
                        """.formatted(reaching.condition("v")), Object[].class)
                .setParameter("from", from)
                .setParameter("to", to);
        reaching.values().forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> new Offered(number(row[0]), number(row[1]), number(row[2]), number(row[3])))
                .toList();
    }

    /** Referrals of one unit with one result, null where none is known, and whether a step is left. */
    record Referred(long unit, ReferralResult result, boolean open, long referrals) {}

    /** Those whose letter went in the period. */
    List<Referred> referred(Asked asked) {
        return ask(
                        "select r.branchId, r.result, r.isOpen, count(*) from Referral r where r.referredOn between :from and :to and %s group by r.branchId, r.result, r.isOpen",
                        "r", asked)
                .stream()
                .map(row -> new Referred(number(row[0]), (ReferralResult) row[1], (boolean) row[2], number(row[3])))
                .toList();
    }

    /** How many persons of one unit have found a post. */
    record Placed(long unit, long persons) {}

    private static final String BY_CADRES =
            "from Placement p where p.introducerKind = CADRE and p.startedOn between :from and :to and %s";

    /** Those whom cadres have introduced, by the first day of work. */
    List<Placed> placed(Asked asked) {
        return ask("select p.branchId, count(distinct p.personId) " + BY_CADRES + " group by p.branchId", "p", asked)
                .stream()
                .map(row -> new Placed(number(row[0]), number(row[1])))
                .toList();
    }

    /** The same altogether: who has found work in two units is one. */
    long placedPersons(Asked asked) {
        return number(ask("select count(distinct p.personId), count(*) " + BY_CADRES, "p", asked)
                .get(0)[0]);
    }

    /** The same, members and labourers apart. */
    Map<Beneficiary, Long> placedByType(Asked asked) {
        var question =
                "select p.beneficiaryType, count(distinct p.personId) " + BY_CADRES + " group by p.beneficiaryType";
        return ask(question, "p", asked).stream()
                .collect(Collectors.toMap(row -> (Beneficiary) row[0], row -> number(row[1])));
    }

    /** How many persons have found a post in each of some years. */
    record ByYear(Beneficiary type, List<Long> persons) {}

    /** The same, year by year. */
    List<ByYear> placedByYear(Asked asked, Years years) {
        var columns = years.columns("p.startedOn", "count(distinct case when %s then p.personId end)"::formatted);
        var query = database.createQuery("""
                        select p.beneficiaryType, %s from Placement p
                        where p.introducerKind = CADRE and p.startedOn between :from and :to and %s
                        group by p.beneficiaryType
                        """.formatted(columns, asked.scope().condition("p")), Object[].class)
                .setParameter("from", asked.from())
                .setParameter("to", asked.to());
        years.bind(query);
        asked.scope().bind(query);
        return query.getResultList().stream()
                .map(row -> new ByYear(
                        (Beneficiary) row[0],
                        Arrays.stream(row).skip(1).map(JobCounts::number).toList()))
                .toList();
    }

    /** Placements of one unit with one answer after half a year; null where nobody has asked. */
    record Stayed(long unit, Boolean stayed, long placements) {}

    List<Stayed> stayed(Asked asked) {
        return ask(
                        "select p.branchId, p.stayed, count(*) from Placement p where p.startedOn between :from and :to and %s group by p.branchId, p.stayed",
                        "p", asked)
                .stream()
                .map(row -> new Stayed(number(row[0]), (Boolean) row[1], number(row[2])))
                .toList();
    }

    private List<Object[]> ask(String question, String alias, Asked asked) {
        var query = database.createQuery(question.formatted(asked.scope().condition(alias)), Object[].class)
                .setParameter("from", asked.from())
                .setParameter("to", asked.to());
        asked.scope().bind(query);
        return query.getResultList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
