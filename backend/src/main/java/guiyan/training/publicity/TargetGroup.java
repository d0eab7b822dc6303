package guiyan.training.publicity;

/** Whom it is for (domain.md S-17). */
public enum TargetGroup {
    YOUNG_RURAL_MEMBERS,
    MEMBERS,
    VILLAGERS,
    ONE_FAMILY
}
