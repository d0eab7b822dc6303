package guiyan.platform.importing;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** A clerk's text without what the keyboard or the spreadsheet added to it. */
public final class Plain {

    private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200F\\u202A-\\u202E\\u2060\\uFEFF\\u00AD]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final Pattern FAULT = Pattern.compile(
            "#(REF!|N/A|NAME\\?|VALUE!|DIV/0!|NUM!|NULL!|SPILL!|CALC!)|#{3,}", Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOTHING = Set.of("", "无", "0", "—", "-", "--", "——", "/", "\\", "空", "暂无", "没有");

    private Plain() {}

    /** Half-width, without invisible characters, outer blanks and the apostrophe that marks text. */
    public static String of(String text) {
        var half = unseenRemoved(Normalizer.normalize(text, Normalizer.Form.NFKC));
        return half.strip().replaceFirst("^['’‘`]\\s*", "");
    }

    /** The plain text of a cell; a whole number without its decimal point. */
    public static String of(Cell cell) {
        if (cell.kind() != Cell.Kind.NUMBER) return of(cell.text());
        var number = cell.number().stripTrailingZeros();
        return number.toPlainString();
    }

    /** The plain text of a cell without any blanks. */
    public static String tight(Cell cell) {
        return blanksRemoved(of(cell));
    }

    public static String blanksRemoved(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }

    /** Runs of blanks and line breaks become one space. */
    public static String blanksJoined(String text) {
        return BLANKS.matcher(text).replaceAll(" ").strip();
    }

    public static String unseenRemoved(String text) {
        return UNSEEN.matcher(text).replaceAll("");
    }

    /** A blank cell, or one that says "none": 无, 0, a dash. */
    public static boolean saysNothing(Cell cell) {
        return cell.isBlank() || NOTHING.contains(tight(cell));
    }

    /** An error cell, or the text of one in a file without error cells. */
    public static boolean isError(Cell cell) {
        return cell.kind() == Cell.Kind.ERROR
                || FAULT.matcher(cell.text().strip()).matches();
    }
}
