package guiyan.jobs.seekers;

/** How far somebody goes for work; who goes farther also takes what is near. Kept by its number. */
public enum SeekReach {
    OWN_COUNTY,
    OWN_PROVINCE,
    ANYWHERE;

    private static final int PROVINCE_DIGITS = 2;
    private static final int COUNTY_DIGITS = 6;

    /** How far a place is from a county; a place nobody knows may be anywhere. */
    public static SeekReach of(String home, String areaCode) {
        if (areaCode == null || home == null) return ANYWHERE;
        if (areaCode.startsWith(home.substring(0, COUNTY_DIGITS))) return OWN_COUNTY;
        return areaCode.startsWith(home.substring(0, PROVINCE_DIGITS)) ? OWN_PROVINCE : ANYWHERE;
    }

    /** What the area code of a post begins with that is no farther; nothing where anything goes. */
    public String within(String home) {
        return switch (this) {
            case OWN_COUNTY -> home.substring(0, COUNTY_DIGITS);
            case OWN_PROVINCE -> home.substring(0, PROVINCE_DIGITS);
            case ANYWHERE -> null;
        };
    }
}
