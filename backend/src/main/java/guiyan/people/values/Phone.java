package guiyan.people.values;

import guiyan.platform.importing.Cell;
import guiyan.platform.importing.Parsed;
import guiyan.platform.importing.Plain;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A phone number that can be called from anywhere, as E.164 writes it. */
public record Phone(String e164) {

    private static final Pattern E164 = Pattern.compile("\\+[1-9]\\d{6,14}");
    // No stricter: whole ranges that published lists omit are in use.
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");
    private static final Pattern LANDLINE = Pattern.compile("0(10\\d{8}|2\\d{9}|[3-9]\\d{2}\\d{7,8})");
    private static final Pattern SERVICE = Pattern.compile("[48]00\\d{7}");
    private static final Pattern PREFIX = Pattern.compile("^(\\+86|0086|86(?=1[3-9]\\d{9}$))");

    public Phone {
        if (!E164.matcher(e164).matches()) throw new IllegalArgumentException("not a phone number");
    }

    /** Reads one number as people type it, else an {@link IllegalArgumentException}. */
    public static Phone parse(String text) {
        return find(text).orElseThrow(() -> new IllegalArgumentException("not a phone number"));
    }

    /** Reads one number as people type it, if it is one. */
    public static Optional<Phone> find(String text) {
        var digits = Plain.of(text).replaceAll("[\\s()\\-–—]", "");
        if (digits.startsWith("+") && !digits.startsWith("+86")) return foreign(digits);
        if (digits.startsWith("00") && !digits.startsWith("0086")) return foreign("+" + digits.substring(2));
        var prefix = PREFIX.matcher(digits);
        return prefix.find() ? national(prefix.replaceFirst(""), true) : national(digits, false);
    }

    private static Optional<Phone> foreign(String number) {
        return Optional.of(number).filter(text -> E164.matcher(text).matches()).map(Phone::new);
    }

    private static Optional<Phone> national(String number, boolean prefixed) {
        if (MOBILE.matcher(number).matches() || SERVICE.matcher(number).matches())
            return Optional.of(new Phone("+86" + number));
        var trunk = prefixed && !number.startsWith("0") ? "0" + number : number;
        if (!LANDLINE.matcher(trunk).matches()) return Optional.empty();
        return Optional.of(new Phone("+86" + trunk.substring(1)));
    }

    /** Reads a clerk's cell, which may hold several numbers with remarks; the first is the person's own. */
    public static Parsed<List<LabelledPhone>> read(Cell cell) {
        return PhoneCell.read(cell);
    }

    /** The number as dialled within the country; a foreign one as it is. */
    public String national() {
        if (!e164.startsWith("+86")) return e164;
        var number = e164.substring(3);
        return MOBILE.matcher(number).matches() || SERVICE.matcher(number).matches() ? number : "0" + number;
    }

    /** The first three and the last four digits. */
    public String mask() {
        var number = national().replace("+", "");
        return number.substring(0, 3) + "****" + tail();
    }

    /** The last four digits, by which it can be searched. */
    public String tail() {
        return e164.substring(e164.length() - 4);
    }

    /** The mask, so that no log shows the number. */
    @Override
    public String toString() {
        return mask();
    }
}
