package guiyan.areas;

/** How far somebody has gone from the county he is at home in; derived from codes, never stored. */
public enum FlowScope {
    CROSS_PROVINCE,
    CROSS_CITY,
    CROSS_COUNTY,
    CROSS_TOWNSHIP,
    ABROAD,
    UNKNOWN;

    private static final String CHINA = "CHN";

    /** {@code home} is a code of a county or of a unit in it; a code that is too coarse to tell gives UNKNOWN. */
    public static FlowScope of(String home, String destination, String country) {
        if (country != null && !country.equals(CHINA)) return ABROAD;
        if (destination == null || home == null) return UNKNOWN;
        if (Area.isBeyondBorder(destination)) return ABROAD;
        if (differ(home, destination, 2)) return CROSS_PROVINCE;
        if (destination.endsWith("0000")) return UNKNOWN;
        if (differ(home, destination, 4)) return CROSS_CITY;
        if (destination.endsWith("00")) return UNKNOWN;
        return differ(home, destination, 6) ? CROSS_COUNTY : CROSS_TOWNSHIP;
    }

    private static boolean differ(String home, String destination, int digits) {
        return !home.regionMatches(0, destination, 0, digits);
    }
}
