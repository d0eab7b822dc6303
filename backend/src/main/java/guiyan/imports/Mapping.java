package guiyan.imports;

import guiyan.imports.reading.Layout;
import guiyan.imports.reading.SheetHead;
import guiyan.imports.reading.SheetRow;
import guiyan.platform.importing.ImportFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the headings of a sheet and says which field each stands for. */
class Mapping {

    private final Map<String, String> fieldOf = new HashMap<>();

    Mapping(ImportFormat format) {
        for (var column : format.columns()) {
            fieldOf.put(Layout.normalised(column.field()), column.field());
            column.aliases().forEach(alias -> fieldOf.put(Layout.normalised(alias), column.field()));
        }
    }

    Optional<Layout> layout(SheetHead head, List<SheetRow> first) {
        return Layout.find(head, first, fieldOf::containsKey);
    }

    /** The sheet as it will be read; what a clerk chose earlier for a heading is kept. */
    Source.Sheet sheet(SheetHead head, Layout layout, Source.Sheet chosen) {
        var sheet = new Source.Sheet();
        sheet.name = head.name();
        sheet.use = chosen == null || chosen.use;
        sheet.headerRows = layout.headerRows();
        var taken = new HashSet<String>();
        for (var heading : layout.headings()) {
            var column = new Source.Col();
            column.column = heading.column();
            column.heading = heading.text();
            column.hidden = heading.hidden();
            var earlier = chosen == null
                    ? null
                    : chosen.columns.stream()
                            .filter(c -> c.heading.equals(heading.text()) && "CHOSEN".equals(c.because))
                            .findFirst()
                            .orElse(null);
            column.field = earlier == null ? field(heading.text()) : earlier.field;
            column.because = earlier != null ? "CHOSEN" : column.field == null ? "UNKNOWN" : "HEADING";
            if (column.field != null && !taken.add(column.field)) column.field = null;
            sheet.columns.add(column);
        }
        return sheet;
    }

    private String field(String heading) {
        var last = heading.substring(heading.lastIndexOf('/') + 1);
        var field = fieldOf.get(Layout.normalised(last));
        return field == null ? fieldOf.get(Layout.normalised(heading)) : field;
    }
}
