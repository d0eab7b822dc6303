package guiyan.jobs.seekers;

/** How far somebody goes for work; who goes farther also takes what is near. Kept by its number. */
public enum SeekReach {
    OWN_COUNTY,
    OWN_PROVINCE,
    ANYWHERE;

    private static final int PROVINCE_DIGITS = 2;
    private static final int COUNTY_DIGITS = 6;

    /** No area code begins like that. */
    private static final String NOWHERE = "-";

    /** How far a place is from a county; a place or a home nobody knows may be anywhere. */
    public static SeekReach of(String home, String areaCode) {
        if (areaCode == null || !isArea(home)) return ANYWHERE;
        if (areaCode.startsWith(home.substring(0, COUNTY_DIGITS))) return OWN_COUNTY;
        return areaCode.startsWith(home.substring(0, PROVINCE_DIGITS)) ? OWN_PROVINCE : ANYWHERE;
    }

    /** What the area code of a post begins with that is no farther; nothing where anything goes. */
    public String within(String home) {
        if (this == ANYWHERE) return null;
        if (!isArea(home)) return NOWHERE;
        return home.substring(0, this == OWN_COUNTY ? COUNTY_DIGITS : PROVINCE_DIGITS);
    }

    /** A unit may lie in no county, and the code of one need not be that of an area. */
    private static boolean isArea(String home) {
        return home != null && home.matches("\\d{6}.*");
    }
}
