package guiyan.privacy.incidents;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Precondition;
import guiyan.platform.Refusal;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.Ids;
import guiyan.platform.ids.PublicId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;

/** Breaches, which belong to no unit: they are the audit administrator's. */
@Singleton
class PrivacyIncidents implements PanacheRepositoryBase<PrivacyIncident, Long> {

    private final Ids ids;
    private final BusinessClock clock;

    PrivacyIncidents(Ids ids, BusinessClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    Page<PrivacyIncident> all(Cursor cursor) {
        return Listing.of(PrivacyIncident.class, "i", "")
                .sortedBy(cursor, List.of(Order.<PrivacyIncident>byId().turned()))
                .page(getEntityManager(), cursor);
    }

    PrivacyIncident require(PublicId id) {
        var incident = findById(id.value());
        if (incident == null) throw new Refusal(PlatformCode.NOT_FOUND, null);
        return incident;
    }

    PrivacyIncident require(PublicId id, Precondition ifMatch) {
        var incident = require(id);
        Precondition.check(ifMatch, incident);
        return incident;
    }

    PrivacyIncident recorded(PrivacyIncident incident) {
        incident.id = ids.next();
        incident.recordedAt = clock.now();
        return written(incident);
    }

    PrivacyIncident written(PrivacyIncident incident) {
        incident.revisedAt = clock.now();
        persistAndFlush(incident);
        return incident;
    }
}
