package guiyan.members.units;

import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import jakarta.inject.Singleton;
import java.util.List;

/** Merges of units above a township. Every question of a caller names the scope it is asked from. */
@Singleton
class UnitMerges extends ScopedRepository<UnitMerge> {

    Page<UnitMerge> search(Scope scope, Cursor cursor) {
        if (cursor.sort == null) cursor.sort = "-id";
        return Listing.of(UnitMerge.class, "m", "")
                .within(scope)
                .sortedBy(cursor, List.of(Order.byId()))
                .page(getEntityManager(), cursor);
    }

    /** Those whose job was lost between being stored and being started. */
    List<Long> unfinished() {
        return getEntityManager()
                .createQuery("select m.id from UnitMerge m where m.state in (QUEUED, RUNNING)", Long.class)
                .getResultList();
    }
}
