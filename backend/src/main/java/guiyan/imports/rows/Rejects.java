package guiyan.imports.rows;

import guiyan.imports.files.StoredFiles;
import guiyan.imports.reading.ClerkFile;
import guiyan.imports.reading.rejects.RejectedRow;
import guiyan.imports.reading.rejects.RejectsBook;
import guiyan.imports.reading.rejects.SheetOut;
import guiyan.imports.reading.sheets.SheetHead;
import guiyan.imports.reading.sheets.SheetRow;
import guiyan.imports.reading.sheets.UnreadableFile;
import guiyan.imports.store.Import;
import guiyan.imports.store.Imports;
import guiyan.imports.store.ImportsCode;
import guiyan.imports.store.Payloads;
import guiyan.imports.store.StoredRow;
import guiyan.imports.store.StoredRows;
import guiyan.platform.Language;
import guiyan.platform.Refusal;
import guiyan.platform.importing.ImportRow.RowProblem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The rows that wait to be mended, as the clerk wrote them and in his own layout, each with its reason. */
@Singleton
class Rejects {

    private static final int CHUNK = 500;

    private final Imports imports;
    private final StoredRows stored;
    private final Payloads payloads;
    private final StoredFiles files;

    Rejects(Imports imports, StoredRows stored, Payloads payloads, StoredFiles files) {
        this.imports = imports;
        this.stored = stored;
        this.payloads = payloads;
        this.files = files;
    }

    /** Writes the workbook; refuses when no row waits. */
    void write(Import work, Language language, OutputStream out) {
        var sheets = stored.sheetsWithOpenRows(work.id);
        if (sheets.isEmpty()) throw new Refusal(ImportsCode.NOTHING_TO_MEND, null);
        try {
            files.open(work.id, work.fileName, file -> {
                var written = new ArrayList<SheetOut>();
                for (var head : file.sheets())
                    if (sheets.contains(head.index())) written.add(sheet(work, file, head, language));
                RejectsBook.write(out, written);
                return null;
            });
        } catch (UnreadableFile unreadable) {
            throw new Refusal(unreadable.code, null, unreadable.value);
        }
    }

    private SheetOut sheet(Import work, ClerkFile file, SheetHead head, Language language) throws UnreadableFile {
        var layout = imports.source(work).sheet(head.name()).layout();
        var above = new ArrayList<SheetRow>();
        file.rows(head, row -> {
            if (row.number() <= layout.lastHeaderRow()) above.add(row);
            return row.number() < layout.lastHeaderRow();
        });
        return new SheetOut(
                head.name(), above, head.merges(), layout, sink -> openRows(work, file, head, language, sink));
    }

    private void openRows(Import work, ClerkFile file, SheetHead head, Language language, Consumer<RejectedRow> sink)
            throws UnreadableFile {
        var chunk = new ArrayList<SheetRow>();
        file.rows(head, row -> {
            chunk.add(row);
            if (chunk.size() == CHUNK) pass(work, head, language, chunk, sink);
            return true;
        });
        pass(work, head, language, chunk, sink);
    }

    private void pass(
            Import work, SheetHead head, Language language, List<SheetRow> chunk, Consumer<RejectedRow> sink) {
        var reasons = QuarkusTransaction.joiningExisting().call(() -> reasons(work, head, language, chunk));
        for (var row : chunk)
            if (reasons.containsKey(row.number())) sink.accept(new RejectedRow(row, reasons.get(row.number())));
        chunk.clear();
    }

    private Map<Integer, String> reasons(Import work, SheetHead head, Language language, List<SheetRow> rows) {
        return stored
                .numbered(
                        work.id,
                        head.index(),
                        rows.stream().map(SheetRow::number).toList())
                .stream()
                .filter(StoredRow::isOpen)
                .collect(Collectors.toMap(
                        r -> r.number,
                        r -> payloads.of(r).problems().stream()
                                .map(problem -> words(problem, language))
                                .collect(Collectors.joining(";"))));
    }

    private static String words(RowProblem problem, Language language) {
        var where = problem.column() == null ? "" : problem.column() + ":";
        return where + language.say(problem.code());
    }
}
