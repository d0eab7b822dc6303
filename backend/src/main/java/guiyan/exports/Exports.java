package guiyan.exports;

import guiyan.organizations.Organizations;
import guiyan.platform.Asked;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.audit.Act;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;

/** The record of what left as a file; written before the first row, so that a broken line leaves its trace too. */
@Singleton
class Exports extends ScopedRepository<Export> {

    private final Organizations organizations;
    private final Audit audit;
    private final BusinessClock clock;

    Exports(Organizations organizations, Audit audit, BusinessClock clock) {
        this.organizations = organizations;
        this.audit = audit;
        this.clock = clock;
    }

    Page<Export> search(Scope scope, Cursor cursor) {
        return Listing.of(Export.class, "e", "")
                .within(scope)
                .sortedBy(cursor, List.of(Order.<Export>byId().turned(), Order.byId()))
                .page(getEntityManager(), cursor);
    }

    Export begun(Caller.Who who, UriInfo asked, Format format) {
        var export = new Export();
        export.accountId = who.accountId();
        export.accountName = who.name();
        export.organizationId = who.unitId();
        export.list = Asked.path(asked);
        export.question = Asked.filters(asked);
        export.format = format;
        export.purpose = PurposeAsked.of(asked);
        QuarkusTransaction.requiringNew().run(() -> {
            if (who.unitId() != null) export.placeWhere(organizations.findById(who.unitId()));
            recorded(export);
            audit.record(Act.of("list.exported").because(export.purpose), export);
        });
        return export;
    }

    void ended(Export export, long rows) {
        QuarkusTransaction.requiringNew().run(() -> written(findById(export.id)).rowCount = rows);
    }

    String fileName(Export export) {
        var name = export.list.replaceAll("[^a-z-]+", "-").replaceAll("^-|-$", "");
        return "%s-%s.%s".formatted(name, clock.today(), export.format.ending);
    }

    /** Who took it, when and what for: stands on each printed page. */
    String mark(Export export) {
        return "%s %s %s".formatted(export.accountName, clock.today(), export.purpose);
    }
}
