package guiyan.platform;

import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.ids.Ids;
import guiyan.platform.ids.PublicId;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Inject;

/** Rows asked for from a scope: outside it a row does not exist. */
public abstract class ScopedRepository<E extends Scoped> implements PanacheRepositoryBase<E, Long> {

    private Ids ids;
    private BusinessClock clock;

    @Inject
    void tools(Ids ids, BusinessClock clock) {
        this.ids = ids;
        this.clock = clock;
    }

    /** The row, or a refusal that does not tell absent from out of scope. */
    public E require(Scope scope, PublicId id) {
        var row = id == null ? null : findById(id.value());
        if (row == null || !scope.holds(row)) throw new Refusal(PlatformCode.NOT_FOUND, null);
        return row;
    }

    /** The row, provided the caller has seen its current version (428, 412). */
    public E require(Scope scope, PublicId id, Precondition ifMatch) {
        var row = require(scope, id);
        Precondition.check(ifMatch, row);
        return row;
    }

    /** Stores a new row, with its id and the moment it was recorded. */
    public E recorded(E row) {
        if (row.id == null) row.id = ids.next();
        row.recordedAt = clock.now();
        row.revisedAt = row.recordedAt;
        persist(row);
        return row;
    }

    /** Stamps the row, so that its version moves with the next flush. */
    public E stamped(E row) {
        row.revisedAt = clock.now();
        return row;
    }

    /** Stamps the row and flushes: version and constraints speak on this line. */
    public E written(E row) {
        stamped(row);
        flush();
        return row;
    }
}
