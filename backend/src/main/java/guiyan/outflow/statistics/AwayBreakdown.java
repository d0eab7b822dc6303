package guiyan.outflow.statistics;

import guiyan.areas.FlowScope;
import guiyan.outflow.values.AwayFor;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what those away are broken down, and how the list of one group is asked for. */
@Schema(name = "AwayBreakdown")
enum AwayBreakdown {
    SCOPE("scope", Facet.AREA, Facet.ABROAD),
    PROVINCE("area", Facet.AREA),
    CITY("area", Facet.AREA),
    COUNTRY("country", Facet.COUNTRY, Facet.AREA, Facet.ABROAD),
    REASON("reason", Facet.REASON),
    AWAY_FOR("awayFor", Facet.DEPARTED_BY),
    REVIEW("reviewState", Facet.REVIEW);

    static final String UNKNOWN = "UNKNOWN";
    static final String UNSURE = "UNSURE";

    private static final Set<String> MUNICIPALITIES = Set.of("11", "12", "31", "50");

    private final String parameter;
    final Set<Facet> facets;

    AwayBreakdown(String parameter, Facet... facets) {
        this.parameter = parameter;
        this.facets = Set.of(facets);
    }

    /** The group of somebody away. */
    String key(Alike row, String home, LocalDate on) {
        return switch (this) {
            case SCOPE -> row.scope(home).name();
            case PROVINCE -> row.area() == null ? UNKNOWN : row.area().substring(0, 2);
            case CITY -> row.area() == null ? UNKNOWN : city(row.area());
            case COUNTRY -> country(row, home);
            case REASON -> row.reason() == null ? UNKNOWN : row.reason().name();
            case REVIEW -> row.review().name();
            case AWAY_FOR -> AwayFor.of(row.departedBy(), on).name();
        };
    }

    /** A municipality has districts and no cities. */
    private static String city(String area) {
        var isDistrict = MUNICIPALITIES.contains(area.substring(0, 2)) && !area.endsWith("00");
        return isDistrict ? area : area.substring(0, 4);
    }

    /** Where nobody has said for sure which country it is, it is abroad all the same. */
    private static String country(Alike row, String home) {
        if (row.country() != null) return row.country();
        return row.scope(home) == FlowScope.ABROAD ? UNSURE : UNKNOWN;
    }

    /** The condition of the list behind a group; none for what no filter names. */
    String condition(String key) {
        var isNamed = this == SCOPE || this == AWAY_FOR || this == REVIEW || !key.equals(UNKNOWN);
        return isNamed ? parameter + "=" + key : null;
    }
}
