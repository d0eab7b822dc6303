package guiyan.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Refusal;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.crypto.Vault;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Imports, their files and their rows. */
@ApplicationScoped
class Imports extends ScopedRepository<Import> {

    private static final List<Order<Import>> NEWEST_FIRST = List.of(Order.byId());

    private final List<ImportFormat> formats;
    private final Vault vault;
    private final ObjectMapper json;

    Imports(@All List<ImportFormat> formats, Vault vault, ObjectMapper json) {
        this.formats = formats;
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

    void keep(Import work, byte[] content) {
        var file = new ImportFile();
        file.importId = work.id;
        file.content = vault.seal(content);
        getEntityManager().persist(file);
    }

    byte[] content(long importId) {
        return vault.open(getEntityManager().find(ImportFile.class, importId).content);
    }

    /** Rows read and skipped, by outcome, from the stored rows themselves. */
    Map<Outcome, Long> counts(long importId) {
        var counts = new EnumMap<Outcome, Long>(Outcome.class);
        getEntityManager()
                .createQuery(
                        "select r.outcome, count(*) from StoredRow r where r.importId = :id group by r.outcome",
                        Object[].class)
                .setParameter("id", importId)
                .getResultList()
                .forEach(row -> counts.put((Outcome) row[0], (Long) row[1]));
        return counts;
    }

    long warned(long importId) {
        return getEntityManager()
                .createQuery("select count(*) from StoredRow r where r.importId = :id and r.warned", Long.class)
                .setParameter("id", importId)
                .getSingleResult();
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

    Set<Long> undone() {
        return new HashSet<>(getEntityManager()
                .createQuery("select i.id from Import i where i.state = UNDONE", Long.class)
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

    /** Rows that an earlier chunk of this pass would create, with one of these keys. */
    List<ImportRow> created(Import work, Collection<byte[]> keys) {
        if (keys.isEmpty()) return List.of();
        return getEntityManager()
                .createQuery(
                        "from StoredRow r where r.importId = :id and r.pass = :pass and r.outcome = CREATED and (r.matchKey in :keys or r.idKey in :keys)",
                        StoredRow.class)
                .setParameter("id", work.id)
                .setParameter("pass", work.pass)
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
