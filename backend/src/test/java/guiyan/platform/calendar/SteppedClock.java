package guiyan.platform.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** A clock of the business that a test moves on by itself. */
public class SteppedClock extends BusinessClock {

    private LocalDate day;

    public SteppedClock(LocalDate day) {
        super(Optional.of(day));
        this.day = day;
    }

    public void goOn(int days) {
        day = day.plusDays(days);
    }

    @Override
    public LocalDate today() {
        return day;
    }

    @Override
    public Instant now() {
        return day.atTime(LocalTime.NOON).atZone(ZONE).toInstant();
    }
}
