package guiyan.training.policies;

/** Where a policy stands on a day. */
public enum PolicyState {
    NOT_YET,
    VALID,
    EXPIRED,
    WITHDRAWN
}
