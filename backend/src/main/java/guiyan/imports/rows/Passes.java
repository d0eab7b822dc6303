package guiyan.imports.rows;

import guiyan.imports.store.Formats;
import guiyan.imports.store.Import;
import guiyan.imports.store.Imports;
import guiyan.imports.store.StoredRows;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.audit.Audit;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportPass;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Begins passes: what a format is told about the import whose rows it reads, judges, writes or puts back. */
@Singleton
public class Passes {

    private final Imports imports;
    private final Formats formats;
    private final StoredRows rows;
    private final Organizations organizations;
    private final Audit audit;
    private final Caller caller;
    private final BusinessClock clock;

    Passes(
            Imports imports,
            Formats formats,
            StoredRows rows,
            Organizations organizations,
            Audit audit,
            Caller caller,
            BusinessClock clock) {
        this.imports = imports;
        this.formats = formats;
        this.rows = rows;
        this.organizations = organizations;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** A pass over the import's rows; from now on the caller's acts are those of the import. */
    public ImportPass acting(Import work) {
        caller.importing(work.id, asOf(work));
        return of(work);
    }

    /** A pass that only reads or shows. */
    public ImportPass of(Import work) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            var unit = work.organizationId == null ? null : organizations.findById(work.organizationId);
            var scope = unit == null ? caller.scope() : organizations.scopeOf(unit);
            return formats.of(work.kind)
                    .begin(new ImportContext(
                            work.id,
                            scope,
                            work.organizationId,
                            asOf(work),
                            clock.today(),
                            work.basis,
                            work.strategy,
                            new EarlierRows(rows, work),
                            entries -> newer(asOf(work), entries),
                            imports::undone));
        });
    }

    /** What imports have changed that were undone since does not count. */
    private Map<Long, Set<String>> newer(LocalDate asOf, Collection<Long> entries) {
        var later = audit.changedAfter(asOf, entries);
        var undone = imports.undone(later.stream()
                .map(event -> event.importId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return later.stream()
                .filter(event -> event.importId == null || !undone.contains(event.importId))
                .collect(Collectors.groupingBy(
                        event -> event.subjectId,
                        Collectors.flatMapping(event -> Stream.of(event.fields.split(",")), Collectors.toSet())));
    }

    private LocalDate asOf(Import work) {
        return work.asOf == null ? clock.today() : work.asOf;
    }
}
