package guiyan.contact.reports;

/** By what way a report came. */
public enum ReportChannel {
    MESSAGE,
    LETTER,
    PHONE_DICTATED,
    DEVICE
}
