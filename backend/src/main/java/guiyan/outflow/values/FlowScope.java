package guiyan.outflow.values;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far from home: derived from the codes of home and destination, never stored. */
@Schema(name = "FlowScope")
public enum FlowScope {
    CROSS_PROVINCE,
    CROSS_CITY,
    CROSS_COUNTY,
    CROSS_TOWNSHIP,
    ABROAD,
    UNKNOWN;

    private static final int PROVINCE = 2;
    private static final int CITY = 4;
    private static final int COUNTY = 6;

    /** The scope of a destination as seen from a unit with this code. */
    public static FlowScope of(String home, Destination destination) {
        if (destination == null) return UNKNOWN;
        return of(home, destination.areaCode(), destination.isAbroad());
    }

    public static FlowScope of(String home, String area, boolean abroad) {
        if (abroad) return ABROAD;
        if (area == null) return UNKNOWN;
        if (!shares(home, area, PROVINCE)) return CROSS_PROVINCE;
        if (area.endsWith("0000")) return UNKNOWN;
        if (!shares(home, area, CITY)) return CROSS_CITY;
        if (area.endsWith("00")) return UNKNOWN;
        return shares(home, area, COUNTY) ? CROSS_TOWNSHIP : CROSS_COUNTY;
    }

    private static boolean shares(String home, String area, int digits) {
        return home.length() >= digits && area.length() >= digits && area.startsWith(home.substring(0, digits));
    }

    /** The same as a condition on an episode {@code o}, for HQL; its parameters are {@link #values}. */
    public String condition() {
        var inland = "coalesce(o.destination.abroad, false) = false and ";
        return switch (this) {
            case ABROAD -> "o.destination.abroad = true";
            case CROSS_PROVINCE -> inland + "o.destination.areaCode not like :province";
            case CROSS_CITY ->
                inland
                        + "o.destination.areaCode like :province and o.destination.areaCode not like :city and o.destination.areaCode not like '%0000'";
            case CROSS_COUNTY ->
                inland
                        + "o.destination.areaCode like :city and o.destination.areaCode not like :county and o.destination.areaCode not like '%00'";
            case CROSS_TOWNSHIP ->
                inland + "o.destination.areaCode like :county and o.destination.areaCode not like '%00'";
            case UNKNOWN ->
                inland
                        + "(o.destination.areaCode is null or o.destination.areaCode like :province and (o.destination.areaCode like '%0000' or o.destination.areaCode like :city and o.destination.areaCode like '%00'))";
        };
    }

    public Map<String, Object> values(String home) {
        return switch (this) {
            case ABROAD -> Map.of();
            case CROSS_PROVINCE -> Map.of("province", like(home, PROVINCE));
            case CROSS_CITY, UNKNOWN -> Map.of("province", like(home, PROVINCE), "city", like(home, CITY));
            case CROSS_COUNTY -> Map.of("city", like(home, CITY), "county", like(home, COUNTY));
            case CROSS_TOWNSHIP -> Map.of("county", like(home, COUNTY));
        };
    }

    private static String like(String home, int digits) {
        return home.substring(0, Math.min(digits, home.length())) + "%";
    }
}
