package guiyan.platform.ids;

import guiyan.platform.importing.Cell;
import guiyan.platform.importing.ImportCode;
import guiyan.platform.importing.Parsed;
import guiyan.platform.importing.Plain;
import java.util.Locale;

/** The unified social credit code of an organization (GB 32100-2015), with its check character. */
public final class Uscc {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    private Uscc() {}

    /** Whether it is one: of 18 characters, the last of which fits the others. */
    public static boolean isOne(String code) {
        if (code.length() != LENGTH) return false;
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            int value = CHARACTERS.indexOf(code.charAt(i));
            if (value < 0) return false;
            sum += value * weight;
            weight = weight * 3 % 31;
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31) == code.charAt(LENGTH - 1);
    }

    /** Reads a clerk's cell. */
    public static Parsed<String> read(Cell cell) {
        if (Plain.saysNothing(cell)) return Parsed.empty();
        var code = Plain.tight(cell).toUpperCase(Locale.ROOT);
        return isOne(code) ? Parsed.of(code) : Parsed.refused(ImportCode.USCC_CHECKSUM, cell.text());
    }
}
