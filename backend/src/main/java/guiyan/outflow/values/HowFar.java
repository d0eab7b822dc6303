package guiyan.outflow.values;

import guiyan.areas.FlowScope;
import java.util.Map;

/** A flow scope as a condition on an episode {@code o}, for HQL: ranges of its destination's code, seen from a home. */
public record HowFar(FlowScope scope, String home) {

    private static final int PROVINCE = 2;
    private static final int CITY = 4;
    private static final int COUNTY = 6;

    private static final String INLAND = "coalesce(o.destination.abroad, false) = false and ";
    private static final String AREA = "o.destination.areaCode";

    public String condition() {
        return switch (scope) {
            case ABROAD -> "o.destination.abroad = true";
            case CROSS_PROVINCE -> INLAND + AREA + " not like :province";
            case CROSS_CITY ->
                INLAND + AREA + " like :province and " + AREA + " not like :city and " + AREA + " not like '%0000'";
            case CROSS_COUNTY ->
                INLAND + AREA + " like :city and " + AREA + " not like :county and " + AREA + " not like '%00'";
            case CROSS_TOWNSHIP -> INLAND + AREA + " like :county and " + AREA + " not like '%00'";
            case UNKNOWN ->
                INLAND + "(" + AREA + " is null or " + AREA + " like :province and (" + AREA + " like '%0000' or "
                        + AREA + " like :city and " + AREA + " like '%00'))";
        };
    }

    public Map<String, Object> values() {
        return switch (scope) {
            case ABROAD -> Map.of();
            case CROSS_PROVINCE -> Map.of("province", like(PROVINCE));
            case CROSS_CITY, UNKNOWN -> Map.of("province", like(PROVINCE), "city", like(CITY));
            case CROSS_COUNTY -> Map.of("city", like(CITY), "county", like(COUNTY));
            case CROSS_TOWNSHIP -> Map.of("county", like(COUNTY));
        };
    }

    private String like(int digits) {
        return home.substring(0, Math.min(digits, home.length())) + "%";
    }
}
