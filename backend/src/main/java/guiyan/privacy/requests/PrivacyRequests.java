package guiyan.privacy.requests;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/** Requests about data, each seen where its person is seen. */
@Singleton
class PrivacyRequests extends ScopedRepository<PrivacyRequest> {

    /** Those by which a person's data are only stored. */
    List<PrivacyRequest> restricting(long person) {
        return list("personId", person).stream()
                .filter(PrivacyRequest::isRestricting)
                .toList();
    }

    Page<PrivacyRequest> search(Scope scope, PrivacyRequestFilter filter, LocalDate today, Cursor cursor) {
        return Listing.of(PrivacyRequest.class, "r", "")
                .within(scope)
                .where("r.state = :state", "state", filter.stateAsked())
                .where("r.personId = :person", "person", filter.personId())
                .where("r.dueOn < :today", "today", filter.overdue ? today : null)
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }
}
