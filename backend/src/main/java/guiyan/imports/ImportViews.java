package guiyan.imports;

import guiyan.imports.store.Counts;
import guiyan.imports.store.Formats;
import guiyan.imports.store.Import;
import guiyan.imports.store.Imports;
import guiyan.imports.store.StoredRows;
import guiyan.organizations.Organization;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Page;
import guiyan.platform.Scope;
import guiyan.platform.ids.PublicId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Shows imports: with their unit and what their file is; the rows of those that work are counted, two questions a page. */
@Singleton
class ImportViews {

    private final Imports imports;
    private final Formats formats;
    private final StoredRows stored;
    private final Organizations organizations;
    private final Caller caller;

    ImportViews(Imports imports, Formats formats, StoredRows stored, Organizations organizations, Caller caller) {
        this.imports = imports;
        this.formats = formats;
        this.stored = stored;
        this.organizations = organizations;
        this.caller = caller;
    }

    Page<ImportView> shown(Page<Import> page) {
        return page.mapAll(this::shown);
    }

    ImportView shown(Import one) {
        return shown(List.of(one)).get(0);
    }

    private List<ImportView> shown(List<Import> several) {
        var counts = stored.counts(
                several.stream().filter(Import::isWorking).map(i -> i.id).toList());
        var units = new HashMap<Long, Organization>();
        var unitIds = several.stream()
                .map(i -> i.organizationId)
                .filter(Objects::nonNull)
                .toList();
        if (!unitIds.isEmpty()) organizations.list("id in ?1", unitIds).forEach(unit -> units.put(unit.id, unit));
        return several.stream()
                .map(one -> shown(one, units.get(one.organizationId), counts))
                .toList();
    }

    /** The import as the database has it now, in a transaction of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    ImportView fresh(Scope scope, PublicId id) {
        return shown(imports.require(scope, id));
    }

    private ImportView shown(Import one, Organization unit, Map<Long, Counts> counts) {
        var fields = one.kind.equals(Import.AUTO)
                ? List.<ImportView.Field>of()
                : formats.of(one.kind).columns().stream()
                        .map(ImportView.Field::of)
                        .toList();
        var become = one.isWorking() ? counts.getOrDefault(one.id, Counts.NONE) : one.counts;
        return ImportView.of(one, unit, imports.source(one), become, fields, caller.language());
    }
}
