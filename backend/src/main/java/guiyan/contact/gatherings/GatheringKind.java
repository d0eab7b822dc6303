package guiyan.contact.gatherings;

/** What sort of meeting it is. */
public enum GatheringKind {
    SPRING_FESTIVAL_TEA_PARTY,
    BRANCH_MEETING,
    MAKE_UP_MEETING,
    OTHER
}
