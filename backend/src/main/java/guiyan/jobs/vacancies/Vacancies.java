package guiyan.jobs.vacancies;

import guiyan.organizations.Reaching;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.ScopedRepository;
import guiyan.platform.ids.PublicId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** The board of posts. Every question names the scope it is asked from, with what that sees of the units above it. */
@ApplicationScoped
public class Vacancies extends ScopedRepository<Vacancy> {

    private static final List<Order<Vacancy>> ORDERS = List.of(
            new Order<>(
                    "validThrough",
                    List.of(
                            new Order.Key<>("validThrough", vacancy -> vacancy.validThrough, Vacancies::day),
                            new Order.Key<>("id", vacancy -> vacancy.id, Long::valueOf)),
                    false),
            Order.byId());

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new NumberFormatException(text);
        }
    }

    Page<Vacancy> search(Reaching reaching, VacancyFilter filter, LocalDate today, Cursor cursor) {
        var listing = Listing.of(Vacancy.class, "v", "join fetch v.employer")
                .where(reaching.condition("v"), reaching.values())
                .where("v.trade = :trade", "trade", filter.trade)
                .where("v.payUnit = MONTH and v.wageTo >= :wage", "wage", filter.wage)
                .where("v.areaCode like concat(:area, '%')", "area", filter.area)
                .where("v.lodging = :lodging", "lodging", filter.lodging)
                .where("v.employerId = :employer", "employer", filter.employer == null ? null : filter.employer.value())
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

    /** The post, if it is seen from there. */
    public Vacancy requireSeen(Reaching reaching, PublicId id) {
        var vacancy = id == null ? null : findById(id.value());
        if (vacancy == null || !reaching.sees(vacancy)) throw new Refusal(PlatformCode.NOT_FOUND, null);
        return vacancy;
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
