package guiyan.imports;

import java.util.ArrayList;
import java.util.List;

/** What a file turned out to be: its sheets, and which heading stands for which field. */
public class Source {

    public List<Sheet> sheets = new ArrayList<>();

    /** One sheet: whether it is read, where its headings stand, and its columns. */
    public static class Sheet {
        public String name;
        public boolean use = true;
        public List<Integer> headerRows = List.of();
        public List<Col> columns = new ArrayList<>();
    }

    /** One column: the clerk's heading, the field it stands for, and why we think so. */
    public static class Col {
        public int column;
        public String heading;
        public String field;
        public String because;
        public boolean hidden;
        public List<String> samples = new ArrayList<>();
    }

    Sheet sheet(String name) {
        return sheets.stream().filter(s -> s.name.equals(name)).findFirst().orElse(null);
    }
}
