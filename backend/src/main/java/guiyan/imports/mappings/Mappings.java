package guiyan.imports.mappings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import guiyan.imports.reading.layout.Heading;
import guiyan.imports.store.Import;
import guiyan.imports.store.Source;
import guiyan.platform.Cursor;
import guiyan.platform.Listing;
import guiyan.platform.Order;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ScopedRepository;
import guiyan.platform.crypto.Vault;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The remembered mappings, by office and set of headings. */
@Singleton
public class Mappings extends ScopedRepository<ImportMapping> {

    private static final List<Order<ImportMapping>> NEWEST_FIRST = List.of(Order.byId());

    private final Vault vault;
    private final ObjectMapper json;

    Mappings(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    Page<ImportMapping> search(Scope scope, Cursor cursor) {
        if (cursor.sort == null) cursor.sort = "-id";
        return Listing.of(ImportMapping.class, "m", "")
                .within(scope)
                .sortedBy(cursor, NEWEST_FIRST)
                .page(getEntityManager(), cursor);
    }

    /** Fields by heading as the import's office said them for these headings; empty when it never did. */
    public Map<String, String> remembered(Import work, String kind, List<Heading> headings) {
        var known = find(work, key(headings.stream().map(Heading::text).toList()));
        return known == null || !known.kind.equals(kind) ? Map.of() : fields(known);
    }

    /** Keeps what a clerk chose on each sheet for the next file with the same headings. */
    public void remember(Import work, Source source) {
        if (work.organizationId == null) return;
        for (var sheet : source.sheets) {
            if (sheet.columns.stream().noneMatch(c -> c.because == Source.Because.CHOSEN)) continue;
            var key = key(sheet.columns.stream().map(c -> c.heading).toList());
            var known = find(work, key);
            var mapping = known == null ? new ImportMapping() : known;
            mapping.organizationId = work.organizationId;
            mapping.placeWhere(work);
            mapping.headingsKey = key;
            mapping.kind = work.kind;
            mapping.mappingJson = json(sheet);
            if (known == null) recorded(mapping);
            written(mapping);
        }
    }

    private ImportMapping find(Import work, byte[] key) {
        return find("organizationId = ?1 and headingsKey = ?2", work.organizationId, key)
                .firstResult();
    }

    private byte[] key(Collection<String> headings) {
        return vault.print("import-headings", headings.stream().sorted().collect(Collectors.joining("\n")));
    }

    private String json(Source.Sheet sheet) {
        var fields = new LinkedHashMap<String, String>();
        sheet.columns.stream().filter(Source.Col::isChosen).forEach(c -> fields.put(c.heading, c.field));
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Map<String, String> fields(ImportMapping mapping) {
        try {
            return json.readValue(mapping.mappingJson, new TypeReference<>() {});
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
