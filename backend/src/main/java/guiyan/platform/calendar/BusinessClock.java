package guiyan.platform.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The clock of the business: the business date, when one is set, with Shanghai's time of day. */
@ApplicationScoped // not @Singleton: a test puts another clock in its place
public class BusinessClock {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Optional<LocalDate> date;
    private final Clock system = Clock.system(ZONE);

    BusinessClock(@ConfigProperty(name = "guiyan.business-date") Optional<LocalDate> date) {
        this.date = date;
    }

    public LocalDate today() {
        return date.orElseGet(() -> LocalDate.now(system));
    }

    /** The moment now, on the business date, to the microsecond the database keeps. */
    public Instant now() {
        var now = ZonedDateTime.now(system).truncatedTo(java.time.temporal.ChronoUnit.MICROS);
        return date.map(day -> now.with(day)).orElse(now).toInstant();
    }
}
