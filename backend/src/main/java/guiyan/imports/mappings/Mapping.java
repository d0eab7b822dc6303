package guiyan.imports.mappings;

import guiyan.imports.reading.layout.Heading;
import guiyan.imports.reading.layout.Layout;
import guiyan.imports.reading.sheets.SheetHead;
import guiyan.imports.reading.sheets.SheetRow;
import guiyan.imports.store.Source;
import guiyan.imports.store.Source.Because;
import guiyan.platform.importing.ImportFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the headings of a sheet and says which field each stands for: as chosen, as remembered, or by its words. */
public class Mapping {

    private final Map<String, String> spelledOf = new HashMap<>();
    private final Map<String, String> fieldOf = new HashMap<>();
    private final Choices choices;

    public Mapping(ImportFormat format, Choices choices) {
        this.choices = choices;
        for (var column : format.columns()) {
            known(column.field(), column.field());
            column.aliases().forEach(alias -> known(alias, column.field()));
        }
    }

    /** 元 and 万元 in brackets are two headings; what else stands in brackets makes no difference. */
    private void known(String heading, String field) {
        var spelled = Layout.spelled(heading);
        var bare = Layout.normalised(heading);
        spelledOf.put(spelled, field);
        if (bare.equals(spelled)) fieldOf.put(bare, field);
        else fieldOf.putIfAbsent(bare, field);
    }

    public Optional<Layout> layout(SheetHead head, List<SheetRow> first) {
        return Layout.find(head, first, text -> fieldOf.containsKey(text) || choices.isHeading(text));
    }

    /** The sheet as it will be read; {@code remembered} holds fields by heading from an earlier file, null for none. */
    public Source.Sheet sheet(SheetHead head, Layout layout, Map<String, String> remembered) {
        var sheet = new Source.Sheet();
        sheet.name = head.name();
        sheet.use = choices.uses(head.name());
        sheet.headerRows = layout.headerRows();
        var taken = new HashSet<String>();
        for (var heading : layout.headings()) {
            var column = column(head, heading, remembered);
            if (column.field != null && !taken.add(column.field)) column.field = null;
            sheet.columns.add(column);
        }
        return sheet;
    }

    private Source.Col column(SheetHead head, Heading heading, Map<String, String> remembered) {
        var column = new Source.Col();
        column.column = heading.column();
        column.heading = heading.text();
        column.hidden = heading.hidden();
        var chosen = choices.field(head.name(), heading.text());
        if (chosen != null) set(column, chosen.orElse(null), Because.CHOSEN);
        else if (remembered.containsKey(heading.text()))
            set(column, remembered.get(heading.text()), Because.REMEMBERED);
        else {
            var field = field(heading.text());
            set(column, field, field == null ? Because.UNKNOWN : Because.HEADING);
        }
        return column;
    }

    private static void set(Source.Col column, String field, Because because) {
        column.field = field;
        column.because = because;
    }

    private String field(String heading) {
        var field = byItsWords(heading);
        return field == null ? byItsWords(heading.substring(heading.lastIndexOf('/') + 1)) : field;
    }

    private String byItsWords(String heading) {
        var field = spelledOf.get(Layout.spelled(heading));
        return field == null ? fieldOf.get(Layout.normalised(heading)) : field;
    }
}
