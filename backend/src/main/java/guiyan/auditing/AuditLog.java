package guiyan.auditing;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.audit.Audit;
import guiyan.platform.audit.AuditEvent;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.Ids;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** The log of acts, newest first. Ids sort by time, so that a day is a range of them. */
@Singleton
class AuditLog {

    private static final List<Order<AuditEvent>> ORDERS =
            List.of(Order.<AuditEvent>byId().turned());

    /** Ids know no moments before and after these. */
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 2);

    private static final LocalDate LAST = LocalDate.of(2089, 1, 1);

    private final EntityManager database;
    private final Audit audit;

    AuditLog(EntityManager database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    Page<AuditEvent> search(AuditFilter filter, Cursor cursor) {
        audit.settle();
        return Listing.of(AuditEvent.class, "e", "")
                .where("e.personId = :person", "person", value(filter.person))
                .where("e.actorId = :actor", "actor", value(filter.actor))
                .where("e.action = :action", "action", filter.action)
                .where("e.id > :from", "from", before(filter.from))
                .where(
                        "e.id <= :to",
                        "to",
                        filter.to == null || filter.to.isAfter(LAST) ? null : before(filter.to.plusDays(1)))
                .sortedBy(cursor, ORDERS)
                .page(database, cursor);
    }

    private static Long value(PublicId id) {
        return id == null ? null : id.value();
    }

    private static Long before(LocalDate day) {
        if (day == null) return null;
        var within = day.isBefore(FIRST) ? FIRST : day.isAfter(LAST) ? LAST : day;
        return Ids.before(within.atStartOfDay(BusinessClock.ZONE).toInstant());
    }
}
