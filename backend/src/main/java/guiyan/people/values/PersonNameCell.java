package guiyan.people.values;

import static guiyan.platform.importing.ImportCode.CELL_ERROR;
import static guiyan.platform.importing.ImportCode.NAME_MISSING;
import static guiyan.platform.importing.ImportCode.NAME_NOTE;
import static guiyan.platform.importing.ImportCode.NAME_UNREADABLE;

import guiyan.platform.importing.Cell;
import guiyan.platform.importing.Parsed;
import guiyan.platform.importing.Plain;
import java.text.Normalizer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A cell of the column of names. */
final class PersonNameCell {

    private static final Pattern LOST = Pattern.compile("[?？□\\uFFFD\\p{Co}]");
    private static final Pattern REMARK = Pattern.compile("[(（\\[【〔〈<]([^)）\\]】〕〉>]*)[)）\\]】〕〉>]?|([★☆*＊#▲△●○◎※]+)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,4}");
    private static final Pattern DOT = Pattern.compile("(?<=\\p{IsHan})\\s*[·•.．・‧∙⋅･]\\s*(?=\\p{IsHan})");

    private PersonNameCell() {}

    static Parsed<PersonName> read(Cell cell) {
        if (Plain.isError(cell)) return Parsed.refused(CELL_ERROR, cell.text());
        var written = Plain.unseenRemoved(Normalizer.normalize(cell.text(), Normalizer.Form.NFC));
        var name = dotted(unpadded(REMARK.matcher(written).replaceAll(" ")));
        if (name.isEmpty()) return Parsed.refused(NAME_MISSING, cell.text());
        if (isUnreadable(name)) return Parsed.refused(NAME_UNREADABLE, cell.text());
        var note = remark(written);
        if (note.isEmpty()) return Parsed.of(new PersonName(name, null));
        return Parsed.of(new PersonName(name, note), NAME_NOTE, cell.text());
    }

    private static String unpadded(String text) {
        var joined = Plain.blanksJoined(text).replaceFirst("^['’‘`]\\s*", "");
        var tight = Plain.blanksRemoved(joined);
        return HAN.matcher(tight).matches() ? tight : joined;
    }

    private static String dotted(String name) {
        return DOT.matcher(name).replaceAll("·");
    }

    private static boolean isUnreadable(String name) {
        return LOST.matcher(name).find()
                || name.codePoints().noneMatch(Character::isLetter)
                || name.codePointCount(0, name.length()) > PersonName.LONGEST;
    }

    private static String remark(String text) {
        return REMARK.matcher(text)
                .results()
                .map(PersonNameCell::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String words(MatchResult remark) {
        return (remark.group(1) == null ? remark.group(2) : remark.group(1)).strip();
    }
}
