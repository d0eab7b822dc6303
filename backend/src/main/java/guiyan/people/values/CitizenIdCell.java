package guiyan.people.values;

import static guiyan.platform.importing.ImportCode.CELL_ERROR;
import static guiyan.platform.importing.ImportCode.ID_CHARACTER_REPLACED;
import static guiyan.platform.importing.ImportCode.ID_CHECKSUM;
import static guiyan.platform.importing.ImportCode.ID_PRECISION_LOST;
import static guiyan.platform.importing.ImportCode.ID_UPGRADED_15;

import guiyan.platform.importing.Cell;
import guiyan.platform.importing.Finding;
import guiyan.platform.importing.ImportCode;
import guiyan.platform.importing.Parsed;
import guiyan.platform.importing.Plain;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A cell of the column of citizen ids. */
final class CitizenIdCell {

    private static final BigDecimal LARGEST_EXACT = new BigDecimal("999999999999999");
    private static final Pattern SCIENTIFIC = Pattern.compile("\\d(\\.\\d+)?E\\+?\\d+|\\d{15,}\\.\\d*");
    private static final Pattern OLD = Pattern.compile("\\d{15}");
    private static final Pattern TIMES = Pattern.compile("[×✕✖╳*]$");
    private static final Pattern PADDING = Pattern.compile("['’‘`´\"\\-]");

    private final String raw;
    private final List<Finding> findings = new ArrayList<>();

    private CitizenIdCell(String raw) {
        this.raw = raw;
    }

    static Parsed<CitizenId> read(Cell cell) {
        if (Plain.isError(cell)) return Parsed.refused(CELL_ERROR, cell.text());
        if (Plain.saysNothing(cell)) return Parsed.empty();
        if (isDamaged(cell)) return Parsed.refused(ID_PRECISION_LOST, cell.text());
        return new CitizenIdCell(cell.text()).judge(cell);
    }

    // A spreadsheet keeps 15 digits of a number: whatever the last three say, they are not what was typed.
    private static boolean isDamaged(Cell cell) {
        if (cell.kind() == Cell.Kind.NUMBER) return cell.number().compareTo(LARGEST_EXACT) > 0;
        return SCIENTIFIC.matcher(Plain.tight(cell).toUpperCase(Locale.ROOT)).matches();
    }

    private Parsed<CitizenId> judge(Cell cell) {
        var number = upgraded(withLatinX(letters(cell)));
        var fault = CitizenId.fault(number);
        if (fault.isPresent()) return Parsed.refused(kindOf(fault.get(), number), raw);
        return new Parsed<>(new CitizenId(number), findings);
    }

    private static String letters(Cell cell) {
        return PADDING.matcher(Plain.tight(cell)).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private String withLatinX(String number) {
        var times = TIMES.matcher(number);
        if (!times.find()) return number;
        findings.add(new Finding(ID_CHARACTER_REPLACED, raw));
        return times.replaceFirst("X");
    }

    private String upgraded(String number) {
        if (!OLD.matcher(number).matches()) return number;
        findings.add(new Finding(ID_UPGRADED_15, raw));
        var digits = number.substring(0, 6) + "19" + number.substring(6);
        return digits + CitizenId.check(digits);
    }

    // Three noughts at the end of a number that does not add up are the trace of a numeric cell saved as text.
    private static ImportCode kindOf(ImportCode fault, String number) {
        return fault == ID_CHECKSUM && number.endsWith("000") ? ID_PRECISION_LOST : fault;
    }
}
