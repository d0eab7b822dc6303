package guiyan.contact.cards;

/** What has become of a card. */
public enum CardState {
    PLANNED,
    SENT,
    RETURNED_UNDELIVERED
}
