package guiyan.imports.mappings;

import guiyan.imports.reading.layout.Layout;
import guiyan.imports.store.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a clerk says about a file's sheets and headings; a field of null means that a column is not read. */
public class Choices {

    private static final String ANY = "*";

    private final Map<String, Boolean> use = new HashMap<>();
    private final Map<String, Map<String, Optional<String>>> fields = new HashMap<>();
    private String only;

    /** Goes on from what was chosen when the file was read before. */
    public static Choices of(Source source) {
        var choices = new Choices();
        for (var sheet : source.sheets) {
            choices.use.put(sheet.name, sheet.use);
            sheet.columns.stream()
                    .filter(c -> c.because == Source.Because.CHOSEN)
                    .forEach(c -> choices.choose(sheet.name, c.heading, c.field));
        }
        return choices;
    }

    /** Reads only the sheet of this name. */
    public void only(String sheet) {
        only = sheet;
    }

    /** A heading stands for a field on every sheet. */
    public void choose(String heading, String field) {
        choose(ANY, heading, field);
    }

    public void choose(String sheet, String heading, String field) {
        fields.computeIfAbsent(sheet, name -> new HashMap<>()).put(heading, Optional.ofNullable(field));
    }

    /** Takes what is said about one sheet; what is not named stays as it was. */
    public void take(SheetChoice said) {
        if (said.use() != null) use.put(said.name(), said.use());
        if (said.columns() != null) said.columns().forEach(c -> choose(said.name(), c.heading(), c.field()));
    }

    public boolean uses(String sheet) {
        return use.getOrDefault(sheet, only == null || only.equals(sheet));
    }

    /** The field chosen for a heading, empty for none; null when nothing was chosen. */
    Optional<String> field(String sheet, String heading) {
        var here = fields.getOrDefault(sheet, Map.of()).get(heading);
        return here != null ? here : fields.getOrDefault(ANY, Map.of()).get(heading);
    }

    /** Whether the text is a heading that was given a field on every sheet, so that its row can be told to be the headings. */
    public boolean isHeading(String normalised) {
        return fields.getOrDefault(ANY, Map.of()).keySet().stream()
                .map(Layout::normalised)
                .anyMatch(normalised::equals);
    }
}
