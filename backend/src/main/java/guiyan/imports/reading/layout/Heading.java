package guiyan.imports.reading.layout;

import guiyan.imports.reading.sheets.Blanks;
import guiyan.platform.importing.Cell;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The heading of a column, counted from 0, as the clerk wrote it; parts above each other are joined with {@code /}. */
public record Heading(int column, String text, boolean hidden) {

    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t\\u000B\\u2028\\u2029]+");
    private static final Pattern OUTER = Pattern.compile("^[\\s\\p{Z}\\u200B\\uFEFF]+|[\\s\\p{Z}\\u200B\\uFEFF]+$");
    private static final Pattern BRACKETED = Pattern.compile("[((\\[【〔][^((\\[【〔))\\]】〕]*[))\\]】〕]");

    /** The words of a cell on one line, inner blanks kept: {@code 性 别}, but {@code 联系电话} from two lines. */
    static String words(Cell cell) {
        return OUTER.matcher(BREAKS.matcher(cell.text()).replaceAll("")).replaceAll("");
    }

    /** Joins the parts from top to bottom; what a merged block repeats stands once. */
    static String joined(Collection<String> parts) {
        return parts.stream().filter(p -> !p.isEmpty()).distinct().collect(Collectors.joining("/"));
    }

    /** What alias tables are asked with: half-width, without blanks, line breaks and brackets, in lower case. */
    static String normalised(String heading) {
        var plain = spelled(heading);
        var bare = BRACKETED.matcher(plain).replaceAll("");
        return bare.isEmpty() ? plain : bare;
    }

    /** The same with its brackets, in which a unit may stand. */
    static String spelled(String heading) {
        return Blanks.removed(Normalizer.normalize(heading, Normalizer.Form.NFKC))
                .toLowerCase(Locale.ROOT);
    }

    /** The last part of the path. */
    public String last() {
        return text.substring(text.lastIndexOf('/') + 1);
    }
}
