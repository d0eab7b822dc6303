package guiyan.imports;

import guiyan.imports.Import.Atomic;
import guiyan.imports.Import.Mode;
import guiyan.imports.Import.State;
import guiyan.imports.Import.Task;
import guiyan.imports.reading.ClerkFile;
import guiyan.imports.reading.FileCode;
import guiyan.imports.reading.Layout;
import guiyan.imports.reading.SheetHead;
import guiyan.imports.reading.SheetRow;
import guiyan.imports.reading.Skipped;
import guiyan.imports.reading.UnreadableFile;
import guiyan.organizations.Organizations;
import guiyan.platform.Caller;
import guiyan.platform.Callers;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportContext;
import guiyan.platform.importing.ImportFormat;
import guiyan.platform.importing.ImportPass;
import guiyan.platform.importing.ImportRow;
import guiyan.platform.importing.ImportRow.Outcome;
import guiyan.platform.work.Job;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/** The job behind an import: one streaming pass over the file, chunk by chunk, going on where it stood. */
@ApplicationScoped
class ImportRun implements Job {

    static final String NAME = "import";
    private static final int CHUNK = 500;
    private static final int HEAD = 15;

    private final Imports imports;
    private final ChunkWriter writer;
    private final Undo undo;
    private final Organizations organizations;
    private final Callers callers;
    private final Caller caller;
    private final BusinessClock clock;

    ImportRun(
            Imports imports,
            ChunkWriter writer,
            Undo undo,
            Organizations organizations,
            Callers callers,
            Caller caller,
            BusinessClock clock) {
        this.imports = imports;
        this.writer = writer;
        this.undo = undo;
        this.organizations = organizations;
        this.callers = callers;
        this.caller = caller;
        this.clock = clock;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @ActivateRequestContext
    public void run(long importId) {
        var work = QuarkusTransaction.requiringNew().call(() -> imports.findById(importId));
        if (work == null || !work.isWorking()) return;
        caller.is(callers.acting(work.accountId));
        if (work.task == Task.UNDO) undo(work);
        else pass(work);
    }

    private void undo(Import work) {
        caller.importing(work.id, asOf(work));
        undo.all(work.id, begin(work));
    }

    private void pass(Import work) {
        try {
            var file = Files.createTempFile("import", null);
            try {
                Files.write(file, QuarkusTransaction.requiringNew().call(() -> imports.content(work.id)));
                read(work, file);
            } finally {
                Files.delete(file);
            }
        } catch (UnreadableFile unreadable) {
            finish(work.id, State.FAILED, unreadable.code.name());
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    private void read(Import work, java.nio.file.Path path) throws UnreadableFile, IOException {
        try (var file = ClerkFile.open(path, work.fileName)) {
            var source = describe(work, file);
            if (source.sheets.isEmpty()) throw new UnreadableFile(FileCode.HEADING_NOT_FOUND, work.fileName);
            if (work.kind.equals("AUTO") || !hasKey(imports.format(work.kind), source)) {
                finish(work.id, State.NEEDS_MAPPING, null);
                return;
            }
            caller.importing(work.id, asOf(work));
            var pass = begin(work);
            var wanted = work.task == Task.RERUN ? mended(work.id) : null;
            for (var head : file.sheets()) {
                var sheet = source.sheet(head.name());
                if (sheet == null || !sheet.use || head.index() < work.doneSheet) continue;
                if (!sheet(work, file, head, sheet, pass, wanted)) {
                    stop(work);
                    return;
                }
            }
            settled(work);
        }
    }

    private ImportPass begin(Import work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var unit = work.organizationId == null ? null : organizations.findById(work.organizationId);
            var scope = unit == null ? caller.scope() : organizations.scopeOf(unit);
            var context = new ImportContext(
                    work.id,
                    scope,
                    work.organizationId,
                    asOf(work),
                    clock.today(),
                    work.basis,
                    work.strategy,
                    keys -> work.writes() ? List.of() : imports.created(work, keys),
                    imports.undone());
            return imports.format(work.kind).begin(context);
        });
    }

    private LocalDate asOf(Import work) {
        return work.asOf == null ? clock.today() : work.asOf;
    }

    private static boolean hasKey(ImportFormat format, Source source) {
        return source.sheets.stream()
                .flatMap(s -> s.columns.stream())
                .anyMatch(c -> format.keyField().equals(c.field));
    }

    /** Finds headings on every sheet, and the kind when it is to be recognised. */
    private Source describe(Import work, ClerkFile file) throws UnreadableFile {
        var chosen = imports.source(work);
        var best = new Source();
        var kind = work.kind;
        String stated = null;
        for (var format : work.kind.equals("AUTO") ? imports.formats() : List.of(imports.format(work.kind))) {
            var source = new Source();
            for (var head : file.sheets()) {
                var layout = layout(file, head, new Mapping(format));
                if (layout == null) continue;
                if (stated == null) stated = layout.statedDate();
                source.sheets.add(new Mapping(format).sheet(head, layout, chosen.sheet(head.name())));
            }
            if (mapped(source) > mapped(best) || best.sheets.isEmpty()) {
                best = source;
                if (hasKey(format, source)) kind = format.kind();
            }
        }
        store(work, best, kind, file.charset(), stated);
        return best;
    }

    private static long mapped(Source source) {
        return source.sheets.stream()
                .flatMap(s -> s.columns.stream())
                .filter(c -> c.field != null)
                .count();
    }

    private void store(Import work, Source source, String kind, String charset, String stated) {
        QuarkusTransaction.requiringNew().run(() -> {
            var row = imports.findById(work.id);
            imports.describe(row, source);
            row.kind = kind;
            row.charset = charset;
            if (row.asOf == null && stated != null) {
                var day = DateCell.read(guiyan.platform.importing.Cell.text(stated), clock.today())
                        .value();
                if (day != null) row.asOf = day.lastDay();
            }
            row.repeats = imports.repeated(row);
            row.state = row.writes() ? State.COMMITTING : State.READING;
            work.kind = kind;
            work.asOf = row.asOf;
            work.repeats = row.repeats;
        });
    }

    private Layout layout(ClerkFile file, SheetHead head, Mapping mapping) throws UnreadableFile {
        var first = new ArrayList<SheetRow>();
        file.rows(head, row -> {
            first.add(row);
            return first.size() < HEAD;
        });
        return mapping.layout(head, first).orElse(null);
    }

    private boolean sheet(
            Import work, ClerkFile file, SheetHead head, Source.Sheet sheet, ImportPass pass, Set<String> wanted)
            throws UnreadableFile {
        var layout = layout(file, head, new Mapping(imports.format(work.kind)));
        var nameColumn = sheet.columns.stream()
                .filter(c -> imports.format(work.kind).keyField().equals(c.field))
                .mapToInt(c -> c.column)
                .findFirst()
                .orElse(-1);
        var chunk = new ArrayList<ImportRow>();
        var going = new boolean[] {true};
        var resumeAfter = head.index() == work.doneSheet ? work.doneRow : 0;
        file.rows(head, row -> {
            if (row.number() <= resumeAfter || layout.headerRows().contains(row.number()) || row.isBlank()) return true;
            if (wanted != null && !wanted.contains(head.index() + ":" + row.number())) return true;
            chunk.add(taken(row, head, sheet, layout, nameColumn));
            if (chunk.size() == CHUNK) {
                going[0] = writer.settle(work.id, pass, chunk);
                chunk.clear();
            }
            return going[0];
        });
        if (going[0] && !chunk.isEmpty()) going[0] = writer.settle(work.id, pass, chunk);
        return going[0];
    }

    private static ImportRow taken(SheetRow from, SheetHead head, Source.Sheet sheet, Layout layout, int nameColumn) {
        var row = new ImportRow();
        row.sheet = head.index();
        row.sheetName = head.name();
        row.number = from.number();
        var headings = new LinkedHashMap<String, String>();
        for (var column : sheet.columns) {
            if (column.field == null) continue;
            headings.put(column.field, column.heading);
            row.cells.put(column.field, from.cell(column.column));
        }
        row.headings = headings;
        var reason = from.number() < layout.firstHeaderRow()
                ? guiyan.imports.reading.SkipReason.TITLE
                : Skipped.reasonFor(from, layout, nameColumn).orElse(null);
        if (reason != null) {
            row.outcome = Outcome.SKIPPED;
            row.reason = reason.name();
        }
        return row;
    }

    private Set<String> mended(long importId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var numbers = new HashSet<String>();
            imports.getEntityManager()
                    .createQuery("from StoredRow r where r.importId = :id and r.mended", StoredRow.class)
                    .setParameter("id", importId)
                    .getResultList()
                    .forEach(r -> numbers.add(r.sheet + ":" + r.number));
            return numbers;
        });
    }

    /** The last row is done: what comes next depends on what was asked. */
    private void settled(Import work) {
        var next = QuarkusTransaction.requiringNew().call(() -> {
            var row = imports.findById(work.id);
            if (row.writes()) return State.DONE;
            var counts = imports.counts(row.id);
            var clean = counts.getOrDefault(Outcome.REJECTED, 0L) + counts.getOrDefault(Outcome.AMBIGUOUS, 0L) == 0;
            if (row.task == Task.READ && row.mode == Mode.COMMIT && row.atomic == Atomic.FILE && clean) {
                row.begin(Task.COMMIT, State.COMMITTING);
                return State.COMMITTING;
            }
            return State.VALIDATED;
        });
        if (next == State.COMMITTING) run(work.id);
        else finish(work.id, next, null);
    }

    private void stop(Import work) {
        if (work.writes()) {
            QuarkusTransaction.requiringNew()
                    .run(() -> imports.findById(work.id).begin(Task.UNDO, State.UNDOING));
            run(work.id);
        } else finish(work.id, State.CANCELLED, null);
    }

    private void finish(long importId, State state, String problem) {
        QuarkusTransaction.requiringNew().run(() -> {
            var row = imports.findById(importId);
            row.state = state;
            row.problemCode = problem;
            if (state == State.DONE) row.mode = Mode.COMMIT;
            imports.written(row);
        });
    }
}
