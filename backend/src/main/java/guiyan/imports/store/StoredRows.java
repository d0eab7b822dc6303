package guiyan.imports.store;

import guiyan.imports.store.Import.Task;
import guiyan.platform.importing.ImportRow;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The rows of imports as they are stored; an import is found first, and with it who may see them. */
@Singleton
public class StoredRows {

    private final EntityManager database;
    private final Payloads payloads;

    StoredRows(EntityManager database, Payloads payloads) {
        this.database = database;
        this.payloads = payloads;
    }

    /** What has become of the rows of these imports. */
    public Map<Long, Counts> counts(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return Counts.of(database.createQuery("""
                        select r.importId, r.outcome, r.warned, count(*) from StoredRow r where r.importId in :ids
                        group by r.importId, r.outcome, r.warned
                        """, Object[].class)
                .setParameter("ids", ids)
                .getResultList());
    }

    public Counts counts(Import work) {
        return counts(List.of(work.id)).getOrDefault(work.id, Counts.NONE);
    }

    public Optional<StoredRow> find(Import work, long rowId) {
        return Optional.ofNullable(database.find(StoredRow.class, rowId)).filter(row -> row.importId.equals(work.id));
    }

    /** The rows of a sheet with these numbers. */
    public List<StoredRow> numbered(long importId, int sheet, Collection<Integer> numbers) {
        if (numbers.isEmpty()) return List.of();
        return database.createQuery(
                        "from StoredRow r where r.importId = :id and r.sheet = :sheet and r.number in :numbers",
                        StoredRow.class)
                .setParameter("id", importId)
                .setParameter("sheet", sheet)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** The sheets with rows that wait to be mended. */
    public Set<Integer> sheetsWithOpenRows(long importId) {
        return new HashSet<>(database.createQuery(
                        "select distinct r.sheet from StoredRow r where r.importId = :id and r.outcome in (REJECTED, AMBIGUOUS)",
                        Integer.class)
                .setParameter("id", importId)
                .getResultList());
    }

    /** Rows that an earlier chunk of this pass would create, with one of these keys. */
    public List<ImportRow> created(Import work, Collection<byte[]> keys) {
        return judged(work, "r.outcome = CREATED and (r.matchKey in :keys or r.idKey in :keys)", keys);
    }

    /** Rows by which an earlier chunk of this pass would change one of these subjects. */
    public List<ImportRow> updated(Import work, Collection<Long> subjects) {
        return judged(work, "r.outcome = UPDATED and r.subjectId in :keys", subjects);
    }

    /** When mended rows run again, the others stand as they were judged before. */
    private List<ImportRow> judged(Import work, String condition, Collection<?> keys) {
        if (keys.isEmpty()) return List.of();
        return database
                .createQuery("""
                        from StoredRow r where r.importId = :id and (r.pass = :pass or :again = true) and r.mended = false
                        and %s order by r.sheet, r.number
                        """.formatted(condition), StoredRow.class)
                .setParameter("id", work.id)
                .setParameter("pass", work.pass)
                .setParameter("again", work.task == Task.RERUN)
                .setParameter("keys", keys)
                .getResultList()
                .stream()
                .map(payloads::open)
                .toList();
    }

    /** Which of these contents an earlier chunk of this pass has had. */
    public List<byte[]> contents(Import work, Collection<byte[]> keys) {
        return database.createQuery(
                        "select r.contentKey from StoredRow r where r.importId = :id and r.pass = :pass and r.contentKey in :keys",
                        byte[].class)
                .setParameter("id", work.id)
                .setParameter("pass", work.pass)
                .setParameter("keys", keys)
                .getResultList();
    }

    /** Forgets the rows that an earlier pass read and this one, over the whole file, did not. */
    public void forgetUnread(Import work) {
        database.createQuery("delete from StoredRow r where r.importId = :id and r.pass < :pass")
                .setParameter("id", work.id)
                .setParameter("pass", work.pass)
                .executeUpdate();
    }

    /** Written rows before one, the last first. */
    public List<StoredRow> writtenBefore(long importId, long rowId, int limit) {
        return database.createQuery(
                        "from StoredRow r where r.importId = :id and r.id < :after and r.outcome in (CREATED, UPDATED) and r.entityId is not null order by r.id desc",
                        StoredRow.class)
                .setParameter("id", importId)
                .setParameter("after", rowId)
                .setMaxResults(limit)
                .getResultList();
    }
}
