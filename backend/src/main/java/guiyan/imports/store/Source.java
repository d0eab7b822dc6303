package guiyan.imports.store;

import com.fasterxml.jackson.annotation.JsonIgnore;
import guiyan.imports.reading.layout.Heading;
import guiyan.imports.reading.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a file turned out to be: its sheets, and which heading stands for which field. */
public class Source {

    public List<Sheet> sheets = new ArrayList<>();

    /** Why a column stands for a field, or for none. */
    @Schema(name = "ColumnBecause")
    public enum Because {
        HEADING,
        CHOSEN,
        REMEMBERED,
        MISFIT,
        UNKNOWN
    }

    /** One sheet: whether it is read, where its headings stand, and its columns. */
    @Schema(name = "ImportSheet")
    public static class Sheet {

        @Schema(required = true)
        public String name;

        @Schema(required = true)
        public boolean use = true;

        @Schema(required = true)
        public List<Integer> headerRows = List.of();

        @Schema(required = true)
        public List<Col> columns = new ArrayList<>();

        /** A sheet that has no heading: a page of notes, which is reported and not imported. */
        public static Sheet ofNotes(String name, boolean use) {
            var sheet = new Sheet();
            sheet.name = name;
            sheet.use = use;
            return sheet;
        }

        @JsonIgnore
        public boolean isNotes() {
            return columns.isEmpty();
        }

        /** The layout as it was found. */
        public Layout layout() {
            var headings = columns.stream()
                    .map(c -> new Heading(c.column, c.heading, c.hidden))
                    .toList();
            return new Layout(headerRows, headings, List.of(), null);
        }

        /** The place of the column for a field, counted from 0; -1 when there is none. */
        public int columnOf(String field) {
            return columns.stream()
                    .filter(c -> field.equals(c.field))
                    .mapToInt(c -> c.column)
                    .findFirst()
                    .orElse(-1);
        }
    }

    /** One column: the clerk's heading, the field it stands for, why we think so, and the shape of its first cells. */
    @Schema(name = "ImportColumn")
    public static class Col {
        public int column;

        @Schema(required = true)
        public String heading;

        public String field;

        @Schema(required = true)
        public Because because = Because.UNKNOWN;

        public boolean hidden;

        @Schema(required = true)
        public List<String> samples = new ArrayList<>();

        @JsonIgnore
        public boolean isChosen() {
            return because == Because.CHOSEN || because == Because.REMEMBERED;
        }
    }

    public Sheet sheet(String name) {
        return sheets.stream().filter(s -> s.name.equals(name)).findFirst().orElse(null);
    }

    /** The columns of the sheets that are read. */
    public Stream<Col> columns() {
        return sheets.stream().filter(s -> s.use).flatMap(s -> s.columns.stream());
    }

    public boolean has(String field) {
        return columns().anyMatch(c -> field.equals(c.field));
    }
}
