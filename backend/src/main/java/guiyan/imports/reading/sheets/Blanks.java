package guiyan.imports.reading.sheets;

import guiyan.platform.importing.Cell;
import java.util.regex.Pattern;

/** What looks empty to a clerk: blanks of every width, line breaks and characters without width. */
public final class Blanks {

    private static final Pattern ANY = Pattern.compile("[\\s\\p{Z}\\u200B-\\u200F\\u2028-\\u202E\\u2060\\uFEFF]+");

    private Blanks() {}

    public static String removed(String text) {
        return ANY.matcher(text).replaceAll("");
    }

    /** A cell of text that is blank when only blanks stand in it. */
    public static Cell cell(String text) {
        return text == null || ANY.matcher(text).matches() ? Cell.BLANK : Cell.text(text);
    }
}
