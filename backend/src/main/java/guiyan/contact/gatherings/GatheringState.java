package guiyan.contact.gatherings;

/** Whether a meeting has been held. */
public enum GatheringState {
    PLANNED,
    HELD,
    CANCELLED
}
