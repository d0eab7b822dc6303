package guiyan.care.visits;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Visits to those in care. Every question names the scope it is asked from, or the case it is about. */
@Singleton
public class CareVisits extends ScopedRepository<CareVisit> {

    private static final Order<CareVisit> NEWEST = new Order<>(
            "-visitedOn",
            List.of(
                    new Order.Key<>("visitedOn", visit -> visit.visitedOn, CareVisits::day),
                    new Order.Key<>("id", visit -> visit.id, Long::valueOf)),
            true);

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException wrong) {
            throw new NumberFormatException(text);
        }
    }

    Page<CareVisit> search(Scope scope, CareVisitFilter filter, Cursor cursor) {
        return Listing.of(CareVisit.class, "v", "")
                .within(scope)
                .where("v.visitedOn >= :from", "from", filter.from)
                .where("v.visitedOn <= :to", "to", filter.to)
                .sortedBy(cursor, List.of(NEWEST))
                .page(getEntityManager(), cursor);
    }

    Page<CareVisit> of(long careCase, Cursor cursor) {
        return Listing.of(CareVisit.class, "v", "")
                .where("v.caseId = :case", "case", careCase)
                .sortedBy(cursor, List.of(NEWEST))
                .page(getEntityManager(), cursor);
    }

    /** The first visit of the period to each of these cases, by the case. */
    public Map<Long, CareVisit> first(Collection<Long> cases, LocalDate from, LocalDate to) {
        if (cases.isEmpty()) return Map.of();
        var first = new HashMap<Long, CareVisit>();
        list(
                        "caseId in ?1 and visitedOn between ?2 and ?3 and withdrawnOn is null order by visitedOn, id",
                        List.copyOf(cases),
                        from,
                        to)
                .forEach(visit -> first.putIfAbsent(visit.caseId, visit));
        return first;
    }

    /** The latest that stands of those to one case. */
    public Optional<CareVisit> latest(long careCase) {
        return find("caseId = ?1 and withdrawnOn is null order by visitedOn desc, id desc", careCase)
                .firstResultOptional();
    }

    /** Those of these cases that somebody has been to. */
    public List<Long> visited(Collection<Long> cases) {
        if (cases.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery("select distinct v.caseId from CareVisit v where v.caseId in :cases", Long.class)
                .setParameter("cases", List.copyOf(cases))
                .getResultList();
    }
}
