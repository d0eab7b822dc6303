package guiyan.training.publicity;

/** Which level makes it known (domain.md S-18). */
public enum PublicityActor {
    TOWNSHIP,
    VILLAGE
}
