package guiyan.duties;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often a duty arises. */
@Schema(name = "DutyCadence")
public enum Cadence {
    MONTH(1),
    QUARTER(3),
    HALF_YEAR(6),
    YEAR(12),
    /** Once for each event; counted by the month of the event. */
    ONCE(1);

    final int months;

    Cadence(int months) {
        this.months = months;
    }

    /** The stretch of time that the day lies in. */
    public Period at(LocalDate day) {
        int number = (day.getMonthValue() - 1) / months;
        return Period.of(day.getYear(), number, months);
    }
}
