package guiyan.people.values;

import static guiyan.platform.importing.ImportCode.ID_BIRTH_INVALID;
import static guiyan.platform.importing.ImportCode.ID_CHECKSUM;
import static guiyan.platform.importing.ImportCode.ID_MALFORMED;

import guiyan.platform.importing.Cell;
import guiyan.platform.importing.ImportCode;
import guiyan.platform.importing.Parsed;
import guiyan.platform.importing.Plain;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** A citizen identity number of 18 characters (GB 11643-1999) whose birth date exists and whose check character is right. */
public record CitizenId(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public CitizenId {
        var fault = fault(value);
        if (fault.isPresent()) throw new IllegalArgumentException(fault.get().name());
    }

    /** Reads a number as people type it; an {@link IllegalArgumentException} carries the name of the {@link ImportCode}. */
    public static CitizenId parse(String text) {
        return new CitizenId(Plain.blanksRemoved(Plain.of(text)).toUpperCase(Locale.ROOT));
    }

    /** Reads a clerk's cell: mends what can be mended, refuses what a spreadsheet has damaged. */
    public static Parsed<CitizenId> read(Cell cell) {
        return CitizenIdCell.read(cell);
    }

    /** What is wrong with a number, if anything. */
    static Optional<ImportCode> fault(String value) {
        if (!value.matches("\\d{17}[\\dX]")) return Optional.of(ID_MALFORMED);
        if (!hasBirthDate(value)) return Optional.of(ID_BIRTH_INVALID);
        return check(value) == value.charAt(17) ? Optional.empty() : Optional.of(ID_CHECKSUM);
    }

    private static boolean hasBirthDate(String value) {
        try {
            return birthDate(value).getYear() >= 1800;
        } catch (DateTimeException absent) {
            return false;
        }
    }

    private static LocalDate birthDate(String value) {
        return LocalDate.of(
                Integer.parseInt(value, 6, 10, 10),
                Integer.parseInt(value, 10, 12, 10),
                Integer.parseInt(value, 12, 14, 10));
    }

    /** The check character that belongs to the first 17 digits. */
    static char check(String digits) {
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) sum += (digits.charAt(place) - '0') * WEIGHTS[place];
        return CHECKS.charAt(sum % 11);
    }

    public LocalDate birthDate() {
        return birthDate(value);
    }

    /** Male where the 17th digit is odd. */
    public Sex sex() {
        return value.charAt(16) % 2 == 1 ? Sex.MALE : Sex.FEMALE;
    }

    /** What lists show: that it is registered, and its last two characters. */
    public String mask() {
        return "已登记 ··" + value.substring(16);
    }

    /** The last four characters, by which it can be searched. */
    public String tail() {
        return value.substring(14);
    }

    /** The mask, so that no log shows the number. */
    @Override
    public String toString() {
        return mask();
    }
}
