package guiyan.imports.intake;

import guiyan.imports.mappings.Choices;
import guiyan.imports.mappings.Mapping;
import guiyan.imports.mappings.Mappings;
import guiyan.imports.mappings.Sampling;
import guiyan.imports.mappings.SheetRows;
import guiyan.imports.reading.ClerkFile;
import guiyan.imports.reading.sheets.FileCode;
import guiyan.imports.reading.sheets.SheetHead;
import guiyan.imports.reading.sheets.SheetRow;
import guiyan.imports.reading.sheets.UnreadableFile;
import guiyan.imports.rows.Passes;
import guiyan.imports.store.Formats;
import guiyan.imports.store.Import;
import guiyan.imports.store.Imports;
import guiyan.imports.store.Source;
import guiyan.platform.PlatformCode;
import guiyan.platform.Refusal;
import guiyan.platform.calendar.BusinessClock;
import guiyan.platform.importing.Cell;
import guiyan.platform.importing.DateCell;
import guiyan.platform.importing.ImportFormat;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** Finds out what a file is: its kind, where the headings of each sheet stand, which column is what, how many rows. */
@Singleton
class SourceReader {

    private static final int HEAD = 15;

    private final Imports imports;
    private final Formats formats;
    private final Mappings mappings;
    private final Passes passes;
    private final BusinessClock clock;

    SourceReader(Imports imports, Formats formats, Mappings mappings, Passes passes, BusinessClock clock) {
        this.imports = imports;
        this.formats = formats;
        this.mappings = mappings;
        this.passes = passes;
        this.clock = clock;
    }

    private record Seen(ImportFormat format, Source source, String statedDate) {

        boolean hasKey() {
            return source.has(format.keyField());
        }

        boolean isMarked() {
            return format.marks().isEmpty() || format.marks().stream().anyMatch(source::has);
        }

        long mapped() {
            return source.columns().filter(c -> c.field != null).count();
        }
    }

    /** Notes on the import what its file is; true when it can be read without asking anybody. */
    boolean read(Import work, ClerkFile file, Choices choices) throws UnreadableFile {
        var seen = recognised(work, file, choices);
        if (seen.source.sheets.isEmpty()) throw new UnreadableFile(FileCode.HEADING_NOT_FOUND, work.fileName);
        work.charset = file.charset();
        if (seen.hasKey()) work.kind = seen.format.kind();
        if (work.asOf == null) work.asOf = stated(seen.statedDate);
        else if (work.asOf.isAfter(clock.today())) throw new Refusal(PlatformCode.IN_FUTURE, "asOf");
        work.repeats = imports.repeated(work);
        var isClear = seen.hasKey() && countsWithoutMisfits(work, file, seen);
        imports.describe(work, seen.source);
        return isClear;
    }

    private java.time.LocalDate stated(String text) {
        var day = text == null
                ? null
                : DateCell.read(Cell.text(text), clock.today()).value();
        if (day == null) return null;
        return day.lastDay().isAfter(clock.today()) ? clock.today() : day.lastDay();
    }

    /** The format that knows most of the headings, among those that find their key. */
    private Seen recognised(Import work, ClerkFile file, Choices choices) throws UnreadableFile {
        Seen best = null;
        for (var format : work.kind.equals(Import.AUTO) ? formats.all() : List.of(formats.of(work.kind))) {
            var seen = seen(work, file, format, choices);
            if (work.kind.equals(Import.AUTO) && !seen.isMarked()) continue;
            if (best == null
                    || (seen.hasKey() && !best.hasKey())
                    || (seen.hasKey() == best.hasKey() && seen.mapped() > best.mapped())) best = seen;
        }
        return best;
    }

    private Seen seen(Import work, ClerkFile file, ImportFormat format, Choices choices) throws UnreadableFile {
        var mapping = new Mapping(format, choices);
        var source = new Source();
        String stated = null;
        for (var head : file.sheets()) {
            var first = first(file, head);
            var layout = mapping.layout(head, first);
            if (layout.isEmpty()) {
                if (first.stream().anyMatch(row -> !row.isBlank()))
                    source.sheets.add(Source.Sheet.ofNotes(head.name(), choices.uses(head.name())));
                continue;
            }
            if (stated == null) stated = layout.get().statedDate();
            var remembered =
                    mappings.remembered(work, format.kind(), layout.get().headings());
            source.sheets.add(mapping.sheet(head, layout.get(), remembered));
        }
        if (source.sheets.stream().allMatch(Source.Sheet::isNotes)) source.sheets.clear();
        return new Seen(format, source, stated);
    }

    private static List<SheetRow> first(ClerkFile file, SheetHead head) throws UnreadableFile {
        var first = new ArrayList<SheetRow>();
        file.rows(head, row -> {
            first.add(row);
            return first.size() < HEAD;
        });
        return first;
    }

    /** Reads the file to its end, so that one that was cut short is refused before anything is written. */
    private boolean countsWithoutMisfits(Import work, ClerkFile file, Seen seen) throws UnreadableFile {
        var pass = passes.of(work);
        var isClear = true;
        work.rowsKnown = 0;
        for (var head : file.sheets()) {
            var sheet = seen.source.sheet(head.name());
            if (sheet == null || !sheet.use) continue;
            var sampling = new Sampling(sheet, pass);
            new SheetRows(file, head, sheet, seen.format).each((cells, row) -> {
                work.rowsKnown++;
                sampling.look(cells, row);
                return true;
            });
            isClear &= !sampling.marksMisfits();
        }
        return isClear;
    }
}
