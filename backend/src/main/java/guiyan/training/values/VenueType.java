package guiyan.training.values;

/** Where people are trained (domain.md S-30). */
public enum VenueType {
    DISTANCE_EDU_BASE,
    SCHOOL,
    TOWNSHIP,
    VILLAGE,
    HOME,
    OTHER
}
