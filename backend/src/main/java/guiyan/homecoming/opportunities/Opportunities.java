package guiyan.homecoming.opportunities;

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

/** Opportunities. Every question names the scope it is asked from, with what that sees of the units above it. */
@Singleton
public class Opportunities extends SeenFromBelow<ProjectOpportunity> {

    private static final Order<ProjectOpportunity> ENDING =
            Order.byDay("validThrough", opportunity -> opportunity.validThrough);

    Page<ProjectOpportunity> search(Reaching reaching, OpportunityFilter filter, LocalDate today, Cursor cursor) {
        var listing = Listing.of(ProjectOpportunity.class, "p", "")
                .where(reaching.condition("p"), reaching.values())
                .where("p.field = :field", "field", filter.field);
        if (filter.open != null)
            listing.where(
                    (filter.open ? "" : "not ") + "(p.withdrawnOn is null and p.validThrough >= :today)",
                    "today",
                    today);
        return listing.sortedBy(cursor, List.of(ENDING, Order.byId())).page(getEntityManager(), cursor);
    }

    /** Those of a unit with one of these titles. */
    public List<ProjectOpportunity> titled(long unit, Collection<String> titles) {
        return titles.isEmpty() ? List.of() : list("unitId = ?1 and title in ?2 and withdrawnOn is null", unit, titles);
    }
}
