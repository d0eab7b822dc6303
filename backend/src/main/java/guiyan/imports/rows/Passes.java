package guiyan.imports.rows;

import guiyan.imports.store.Formats;
import guiyan.imports.store.Import;
import guiyan.imports.store.Imports;
import guiyan.imports.store.StoredRows;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportPass;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Begins passes: what a format is told about the import whose rows it reads, judges, writes or puts back. */
@Singleton
public class Passes {

    private final Imports imports;
    private final Formats formats;
    private final StoredRows rows;
    private final Organizations organizations;
    private final Caller caller;
    private final BusinessClock clock;

    Passes(
            Imports imports,
            Formats formats,
            StoredRows rows,
            Organizations organizations,
            Caller caller,
            BusinessClock clock) {
        this.imports = imports;
        this.formats = formats;
        this.rows = rows;
        this.organizations = organizations;
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
                            imports::undone));
        });
    }

    private LocalDate asOf(Import work) {
        return work.asOf == null ? clock.today() : work.asOf;
    }
}
