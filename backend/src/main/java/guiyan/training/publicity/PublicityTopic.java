package guiyan.training.publicity;

/** What is made known (domain.md S-13). */
public enum PublicityTopic {
    LABOUR_POLICY,
    OUTSIDE_PROSPECTS,
    SAFETY_AND_RIGHTS,
    OTHER
}
