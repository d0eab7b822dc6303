package guiyan.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.platform.Caller;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.crypto.Vault;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportRow;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Imports, their files and their rows. */
@ApplicationScoped
class Imports extends ScopedRepository<Import> {

    private static final List<Order<Import>> NEWEST_FIRST = List.of(Order.byId());

    private final List<ImportFormat> formats;
    private final Caller caller;
    private final Vault vault;
    private final ObjectMapper json;

    Imports(@All List<ImportFormat> formats, Caller caller, Vault vault, ObjectMapper json) {
        this.formats = formats;
        this.caller = caller;
        this.vault = vault;
        this.json = json;
    }

    List<ImportFormat> formats() {
        return formats;
    }

    ImportFormat format(String kind) {
        return formats.stream()
                .filter(f -> f.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new Refusal(ImportsCode.KIND_UNKNOWN, "kind"));
    }

    Page<Import> search(Scope scope, Cursor cursor) {
        if (cursor.sort == null) cursor.sort = "-id";
        return Listing.of(Import.class, "i", "")
                .within(scope)
                .sortedBy(cursor, NEWEST_FIRST)
                .page(getEntityManager(), cursor);
    }

    /** What became of the rows of these imports. */
    Map<Long, Counts> counts(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return Counts.of(getEntityManager()
                .createQuery("""
                        select r.importId, r.outcome, r.warned, count(*) from StoredRow r where r.importId in :ids
                        group by r.importId, r.outcome, r.warned
                        """, Object[].class)
                .setParameter("ids", ids)
                .getResultList());
    }

    Counts counts(Import work) {
        return counts(List.of(work.id)).getOrDefault(work.id, Counts.NONE);
    }

    /** Refuses a caller who may not load such rows; what kind they are may not be known yet. */
    void requireRight(Import work) {
        if (!work.kind.equals(Import.AUTO) && !caller.has(format(work.kind).right()))
            throw new Refusal(PlatformCode.RIGHT_MISSING, null);
    }

    /** Asks the job to stop; past its version, because the job writes it all the time. */
    void wantCancelled(Import work) {
        getEntityManager()
                .createQuery("update Import i set i.cancelWanted = true where i.id = :id")
                .setParameter("id", work.id)
                .executeUpdate();
    }

    /** Imports whose job was lost between being stored and being started. */
    List<Long> unfinished() {
        return getEntityManager()
                .createQuery("select i.id from Import i where i.state in :working", Long.class)
                .setParameter("working", Import.State.WORKING)
                .getResultList();
    }

    /** The last import of the same content that was done and not undone. */
    Long repeated(Import work) {
        return getEntityManager()
                .createQuery("""
                        select max(i.id) from Import i where i.sha256 = :hash and i.kind = :kind and i.id < :id
                        and i.state = DONE and (i.organizationId = :unit or (i.organizationId is null and :unit is null))
                        """, Long.class)
                .setParameter("hash", work.sha256)
                .setParameter("kind", work.kind)
                .setParameter("id", work.id)
                .setParameter("unit", work.organizationId)
                .getSingleResult();
    }

    /** The last import of this content that the account has begun and that did not fail; null when there is none. */
    Import brought(long accountId, String sha256) {
        return find(
                        "accountId = ?1 and sha256 = ?2 and state not in (FAILED, NEEDS_MAPPING) order by id desc",
                        accountId,
                        sha256)
                .firstResult();
    }

    /** Which of these imports have been undone. */
    Set<Long> undone(Collection<Long> ids) {
        if (ids.isEmpty()) return Set.of();
        return new HashSet<>(getEntityManager()
                .createQuery("select i.id from Import i where i.id in :ids and i.state = UNDONE", Long.class)
                .setParameter("ids", ids)
                .getResultList());
    }

    List<StoredRow> rows(long importId, int sheet, Collection<Integer> numbers) {
        if (numbers.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        "from StoredRow r where r.importId = :id and r.sheet = :sheet and r.number in :numbers",
                        StoredRow.class)
                .setParameter("id", importId)
                .setParameter("sheet", sheet)
                .setParameter("numbers", numbers)
                .getResultList();
    }

    /** The sheets with rows that wait to be mended. */
    Set<Integer> sheetsWithOpenRows(long importId) {
        return new HashSet<>(getEntityManager()
                .createQuery(
                        "select distinct r.sheet from StoredRow r where r.importId = :id and r.outcome in (REJECTED, AMBIGUOUS)",
                        Integer.class)
                .setParameter("id", importId)
                .getResultList());
    }

    /** Rows that an earlier chunk of this pass would create, with one of these keys. */
    List<ImportRow> created(Import work, Collection<byte[]> keys) {
        if (keys.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery("""
                        from StoredRow r where r.importId = :id and (r.pass = :pass or :again = true) and r.mended = false
                        and r.outcome = CREATED and (r.matchKey in :keys or r.idKey in :keys)
                        """, StoredRow.class)
                .setParameter("id", work.id)
                .setParameter("pass", work.pass)
                .setParameter("again", work.task == Import.Task.RERUN)
                .setParameter("keys", keys)
                .getResultList()
                .stream()
                .map(this::open)
                .toList();
    }

    Set<String> contents(Import work, Collection<byte[]> keys) {
        var found = new HashSet<String>();
        getEntityManager()
                .createQuery(
                        "select r.contentKey from StoredRow r where r.importId = :id and r.pass = :pass and r.contentKey in :keys",
                        byte[].class)
                .setParameter("id", work.id)
                .setParameter("pass", work.pass)
                .setParameter("keys", keys)
                .getResultList()
                .forEach(key -> found.add(java.util.HexFormat.of().formatHex(key)));
        return found;
    }

    /** Forgets the rows that an earlier pass read and this one, over the whole file, did not. */
    void forgetUnread(Import work) {
        getEntityManager()
                .createQuery("delete from StoredRow r where r.importId = :id and r.pass < :pass")
                .setParameter("id", work.id)
                .setParameter("pass", work.pass)
                .executeUpdate();
    }

    List<StoredRow> settled(long importId, long afterId, int limit) {
        return getEntityManager()
                .createQuery(
                        "from StoredRow r where r.importId = :id and r.id < :after and r.outcome in (CREATED, UPDATED) and r.entityId is not null order by r.id desc",
                        StoredRow.class)
                .setParameter("id", importId)
                .setParameter("after", afterId)
                .setMaxResults(limit)
                .getResultList();
    }

    ImportRow open(StoredRow row) {
        return payload(row).onto(row);
    }

    Payload payload(StoredRow row) {
        if (row.payload == null)
            return new Payload("", null, Map.of(), List.of(), List.of(), List.of(), Map.of(), null);
        try {
            return json.readValue(vault.open(row.payload), Payload.class);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    byte[] seal(Payload payload) {
        try {
            return vault.seal(json.writeValueAsBytes(payload));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Source source(Import work) {
        try {
            return work.sourceJson == null ? new Source() : json.readValue(work.sourceJson, Source.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    void describe(Import work, Source source) {
        try {
            work.sourceJson = json.writeValueAsString(source);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
