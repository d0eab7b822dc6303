package guiyan.organizations;

/** What kind of place or office a unit belongs to (domain.md 4.4). */
public enum UnitKind {
    PROVINCE,
    CITY,
    COUNTY,
    TOWNSHIP,
    VILLAGE,
    RESIDENTS_COMMITTEE,
    STATION,
    OFFICE
}
