package guiyan.outflow.statistics;

import guiyan.outflow.statistics.AwayFigures.Row;
import guiyan.outflow.values.AwayFor;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what those away are broken down, and how the list of one group is asked for. */
@Schema(name = "AwayBreakdown")
enum AwayBreakdown {
    SCOPE("scope"),
    PROVINCE("area"),
    CITY("area"),
    REASON("reason"),
    AWAY_FOR("awayFor");

    static final String UNKNOWN = "UNKNOWN";

    private final String parameter;

    AwayBreakdown(String parameter) {
        this.parameter = parameter;
    }

    /** The group of somebody away. */
    String key(Row row, String home, LocalDate on) {
        return switch (this) {
            case SCOPE -> row.scope(home).name();
            case PROVINCE -> row.area() == null ? UNKNOWN : row.area().substring(0, 2);
            case CITY -> row.area() == null ? UNKNOWN : row.area().substring(0, 4);
            case REASON -> row.reason() == null ? UNKNOWN : row.reason().name();
            case AWAY_FOR -> AwayFor.of(row.departedBy(), on).name();
        };
    }

    /** The condition of the list behind a group; none for what no filter names. */
    String condition(String key) {
        var isNamed = this == SCOPE || this == AWAY_FOR || !key.equals(UNKNOWN);
        return isNamed ? "%s=%s".formatted(parameter, key) : null;
    }
}
