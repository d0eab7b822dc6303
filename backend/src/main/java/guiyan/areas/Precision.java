package guiyan.areas;

/** How finely a place is known. */
public enum Precision {
    NONE,
    COUNTRY,
    PROVINCE,
    CITY,
    COUNTY
}
