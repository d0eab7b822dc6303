package guiyan.people.values;

import static guiyan.platform.importing.ImportCode.CELL_ERROR;
import static guiyan.platform.importing.ImportCode.PHONE_INVALID;
import static guiyan.platform.importing.ImportCode.PHONE_LOSSY;

import guiyan.platform.importing.Cell;
import guiyan.platform.importing.Finding;
import guiyan.platform.importing.Parsed;
import guiyan.platform.importing.Plain;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A cell of a column of phones: numbers, separators and remarks in any order. */
final class PhoneCell {

    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(?:\\.(\\d+))?[Ee]\\+?\\d+");
    private static final Pattern DECIMAL = Pattern.compile("(\\d{7,})\\.0*");
    // Two numbers may also be told apart by nothing but a blank or a hyphen, or stand side by side.
    private static final Pattern SEPARATOR = Pattern.compile(
            "[/、,;。|\\n\\r]+|或|(?<=\\d)[\\s-]*(?=1[3-9]\\d{9}(?!\\d))(?<=(?<!\\d)1[3-9]\\d{9}[\\s-]{0,3})");
    // The shortest spelling a spreadsheet gives to eleven damaged digits shows at most five of them after the point.
    private static final int DECIMALS_LOST = 5;

    private PhoneCell() {}

    static Parsed<List<LabelledPhone>> read(Cell cell) {
        if (Plain.isError(cell)) return Parsed.refused(CELL_ERROR, cell.text());
        if (Plain.saysNothing(cell)) return Parsed.of(List.of());
        var text = Plain.of(cell);
        var number = SCIENTIFIC.matcher(text);
        if (!number.matches()) return split(DECIMAL.matcher(text).replaceFirst("$1"), cell.text());
        var decimals = number.group(1) == null ? 0 : number.group(1).length();
        if (decimals <= DECIMALS_LOST) return Parsed.refused(PHONE_LOSSY, cell.text());
        return split(new BigDecimal(text).toPlainString(), cell.text());
    }

    private static Parsed<List<LabelledPhone>> split(String text, String raw) {
        var parts = SEPARATOR
                .splitAsStream(text)
                .filter(part -> !part.isBlank())
                .map(PhonePart::of)
                .toList();
        var phones = parts.stream().flatMap(PhoneCell::labelled).toList();
        var findings = new ArrayList<Finding>();
        if (phones.size() < parts.size()) findings.add(new Finding(PHONE_INVALID, raw));
        return new Parsed<>(phones, findings);
    }

    private static Stream<LabelledPhone> labelled(PhonePart part) {
        return Phone.find(part.number()).map(phone -> new LabelledPhone(phone, part.label())).stream();
    }
}
