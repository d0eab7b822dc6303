package guiyan.imports.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.Waiting;
import guiyan.platform.calendar.BusinessClock;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Imports, from the newest. */
@Singleton
public class Imports extends ScopedRepository<Import> {

    private static final List<Order<Import>> NEWEST_FIRST = List.of(Order.byId());

    private final ObjectMapper json;

    Imports(ObjectMapper json) {
        this.json = json;
    }

    public Page<Import> search(Scope scope, Cursor cursor) {
        if (cursor.sort == null) cursor.sort = "-id";
        return Listing.of(Import.class, "i", "")
                .within(scope)
                .sortedBy(cursor, NEWEST_FIRST)
                .page(getEntityManager(), cursor);
    }

    /** How many wait for somebody, and since when. */
    public Waiting.Heap waiting(Scope scope) {
        var query = getEntityManager()
                .createQuery(
                        "select count(*), min(i.recordedAt) from Import i where i.state in (NEEDS_MAPPING, VALIDATED) and %s"
                                .formatted(scope.condition("i")),
                        Object[].class);
        scope.bind(query);
        var row = query.getSingleResult();
        var since = row[1] == null
                ? null
                : ((Instant) row[1]).atZone(BusinessClock.ZONE).toLocalDate();
        return new Waiting.Heap("IMPORTS_TO_SETTLE", (Long) row[0], since);
    }

    /** Asks the job to stop; past its version, because the job writes it all the time. */
    public void wantCancelled(Import work) {
        getEntityManager()
                .createQuery("update Import i set i.cancelWanted = true where i.id = :id")
                .setParameter("id", work.id)
                .executeUpdate();
    }

    /** Imports whose job was lost between being stored and being started. */
    public List<Long> unfinished() {
        return getEntityManager()
                .createQuery("select i.id from Import i where i.state in :working", Long.class)
                .setParameter("working", Import.State.WORKING)
                .getResultList();
    }

    /** The last import of the same content that was done and not undone. */
    public Long repeated(Import work) {
        return getEntityManager()
                .createQuery("""
                        select max(i.id) from Import i where i.sha256 = :hash and i.kind = :kind and i.id < :id
                        and i.state = DONE and (i.organizationId = :unit or (i.organizationId is null and :unit is null))
                        and not exists (select 1 from Import u where u.sha256 = i.sha256 and u.kind = i.kind
                        and (u.organizationId = i.organizationId or (u.organizationId is null and i.organizationId is null))
                        and u.state = UNDONE and u.revisedAt > i.recordedAt)
                        """, Long.class)
                .setParameter("hash", work.sha256)
                .setParameter("kind", work.kind)
                .setParameter("id", work.id)
                .setParameter("unit", work.organizationId)
                .getSingleResult();
    }

    /** The last import of this content that the account has begun and that did not fail; null when there is none. */
    public Import brought(long accountId, String sha256) {
        return find(
                        "accountId = ?1 and sha256 = ?2 and state not in (FAILED, NEEDS_MAPPING) order by id desc",
                        accountId,
                        sha256)
                .firstResult();
    }

    /** Which of these imports have been undone. */
    public Set<Long> undone(Collection<Long> ids) {
        if (ids.isEmpty()) return Set.of();
        return new HashSet<>(getEntityManager()
                .createQuery("select i.id from Import i where i.id in :ids and i.state = UNDONE", Long.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    public Source source(Import work) {
        try {
            return work.sourceJson == null ? new Source() : json.readValue(work.sourceJson, Source.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public void describe(Import work, Source source) {
        try {
            work.sourceJson = json.writeValueAsString(source);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
