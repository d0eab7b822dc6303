package guiyan.members.importing;

import guiyan.people.values.CitizenId;
import guiyan.people.values.Phone;
import guiyan.platform.importing.Cell;
import java.util.regex.Pattern;

/** Cells that hold a number as it is shown: they leave what is stored alone, when it is the one they show. */
final class Masked {

    private static final Pattern PHONE = Pattern.compile("\\d{3}\\*{4}\\d{4}");
    private static final Pattern CITIZEN_ID = Pattern.compile("已登记 ··[\\dX]{2}");

    private Masked() {}

    static boolean is(String field, Cell cell) {
        var text = cell.text().strip();
        return switch (field) {
            case "phone" -> PHONE.matcher(text).matches();
            case "citizenId" -> CITIZEN_ID.matcher(text).matches();
            default -> false;
        };
    }

    /** Whether the cell shows this number; none is shown by nothing. */
    static boolean shows(String field, Cell cell, String stored) {
        if (stored == null) return false;
        var mask =
                field.equals("phone") ? Phone.find(stored).map(Phone::mask).orElse(null) : new CitizenId(stored).mask();
        return cell.text().strip().equals(mask);
    }
}
