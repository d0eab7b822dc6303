package guiyan.jobs.vacancies;

import guiyan.jobs.values.Trade;
import guiyan.organizations.Reaching;
import guiyan.organizations.SeenFromBelow;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The board of posts. Every question names the scope it is asked from, with what that sees of the units above it. */
@Singleton
public class Vacancies extends SeenFromBelow<Vacancy> {

    private static final List<Order<VacancyLine>> ORDERS =
            List.of(Order.byDay("validThrough", line -> line.post.validThrough), Order.byId());

    private static Listing<VacancyLine> board() {
        return Listing.lines(VacancyLine.class, VacancyLine.COLUMNS, "Vacancy v", VacancyLine.JOINS);
    }

    Page<VacancyLine> search(Reaching reaching, VacancyFilter filter, LocalDate today, Cursor cursor) {
        var listing = board().where(reaching.condition("v"), reaching.values())
                .where("v.trade = :trade", "trade", filter.trade)
                .where("v.payUnit = MONTH and coalesce(v.wageTo, v.wageFrom) >= :wage", "wage", filter.wage)
                .where("v.areaCode like concat(:area, '%')", "area", filter.area)
                .where("v.lodging = :lodging", "lodging", filter.lodging)
                .where("v.employerId = :employer", "employer", filter.employer == null ? null : filter.employer.value())
                .where("v.unitId = :postedBy", "postedBy", filter.postedBy == null ? null : filter.postedBy.value())
                .where("v.validFrom >= :from", "from", filter.from)
                .where("v.validFrom <= :to", "to", filter.to);
        if (filter.open != null) listing.where(openOn(filter.open), "today", today);
        if (filter.verified != null)
            listing.where(filter.verified ? "v.verifiedOn is not null" : "v.verifiedOn is null", Map.of());
        return listing.sortedBy(cursor, ORDERS).page(getEntityManager(), cursor);
    }

    private static String openOn(boolean open) {
        return open
                ? "v.closedOn is null and v.validThrough >= :today and v.validFrom <= :today"
                : "(v.closedOn is not null or v.validThrough < :today or v.validFrom > :today)";
    }

    /** What is open, of that trade and in such a place: those that end first. */
    public Page<VacancyLine> fitting(Reaching reaching, Trade trade, String within, LocalDate today, Cursor cursor) {
        return board().where(reaching.condition("v"), reaching.values())
                .where("v.trade = :trade", "trade", trade)
                .where(openOn(true), "today", today)
                .where("v.areaCode like concat(:within, '%')", "within", within)
                .sortedBy(cursor, List.of(ORDERS.get(0)))
                .page(getEntityManager(), cursor);
    }

    /** What is open in these cities, or provinces where only that is known: those that end first, so many at most. */
    List<Vacancy> near(Reaching reaching, Collection<String> prefixes, LocalDate today, int most) {
        if (prefixes.isEmpty()) return List.of();
        var query = getEntityManager()
                .createQuery("""
                        from Vacancy v join fetch v.employer where %s and %s
                        and (substring(v.areaCode, 1, 4) in :prefixes or substring(v.areaCode, 1, 2) in :prefixes)
                        order by v.validThrough, v.id
                        """.formatted(reaching.condition("v"), openOn(true)), Vacancy.class)
                .setParameter("prefixes", prefixes)
                .setParameter("today", today);
        reaching.values().forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** Those with these ids, by id. */
    public Map<Long, Vacancy> byId(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return list("id in ?1", List.copyOf(ids)).stream().collect(Collectors.toMap(v -> v.id, Function.identity()));
    }

    /** The post as it is now, held so that two do not take its last place. */
    public Vacancy locked(long id) {
        return (Vacancy) getEntityManager()
                .createNativeQuery("select * from vacancy where id = ? for update", Vacancy.class)
                .setParameter(1, id)
                .getSingleResult();
    }

    /** How many work in a post now. */
    long taken(long post) {
        return getEntityManager()
                .createQuery(
                        "select count(*) from Placement p where p.vacancyId = :post and p.isLive = true", Long.class)
                .setParameter("post", post)
                .getSingleResult();
    }

    /** Which of these somebody has been referred to. */
    public Set<Long> used(Collection<Long> posts) {
        if (posts.isEmpty()) return Set.of();
        return getEntityManager()
                .createQuery("select distinct r.vacancyId from Referral r where r.vacancyId in :posts", Long.class)
                .setParameter("posts", posts)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Those that a unit has from a source under one of these numbers. */
    public List<Vacancy> external(long unit, String source, Collection<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        return list("unitId = ?1 and source = ?2 and externalId in ?3", unit, source, numbers);
    }

    /** Those that a unit has of these employers without a number of a source. */
    public List<Vacancy> unnumbered(long unit, Collection<Long> employers) {
        if (employers.isEmpty()) return List.of();
        return list("employerId in ?1 and unitId = ?2 and externalId is null", employers, unit);
    }
}
