package guiyan.people.values;

import guiyan.platform.importing.Cell;
import guiyan.platform.importing.Parsed;

/** A name without padding, and the remark that stood beside it; {@code note} is null where there was none. */
public record PersonName(String value, String note) {

    /** The longest name that is kept. */
    public static final int LONGEST = 80;

    /** Reads a clerk's cell: takes padding out, splits remarks off, refuses lost characters. */
    public static Parsed<PersonName> read(Cell cell) {
        return PersonNameCell.read(cell);
    }
}
