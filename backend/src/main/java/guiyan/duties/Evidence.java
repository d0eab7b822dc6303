package guiyan.duties;

import guiyan.platform.Keyed;
import java.time.LocalDate;

/** The row that shows that a duty was done, and the day on which it was. */
public record Evidence(String type, long id, LocalDate on) {

    /** A row of another room, by the simple name of its kind. */
    public static Evidence of(Keyed row, LocalDate on) {
        return new Evidence(row.getClass().getSimpleName(), row.id, on);
    }
}
