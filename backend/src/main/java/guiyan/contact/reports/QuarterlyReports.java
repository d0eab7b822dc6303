package guiyan.contact.reports;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reports of the quarter. Every question names the scope it is asked from, or the persons it is about. */
@Singleton
public class QuarterlyReports extends ScopedRepository<QuarterlyReport> {

    Page<QuarterlyReport> search(Scope scope, String period, Long person, Cursor cursor) {
        return Listing.of(QuarterlyReport.class, "r", "left join fetch r.person")
                .within(scope)
                .where("r.period = :period", "period", period)
                .where("r.personId = :person", "person", person)
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    boolean isThere(long person, String period) {
        return count("personId = ?1 and period = ?2", person, period) > 0;
    }

    /** A person's, the newest first. */
    List<QuarterlyReport> of(long person) {
        return list("personId = ?1 order by id desc", person);
    }

    /** The reports of these persons about a quarter, by person. */
    public Map<Long, QuarterlyReport> of(Collection<Long> persons, String period) {
        if (persons.isEmpty()) return Map.of();
        return list("personId in ?1 and period = ?2", persons, period).stream()
                .collect(Collectors.toMap(report -> report.personId, Function.identity()));
    }
}
