package guiyan.contact.reports;

/** How the member confirmed what was written down for him. */
public enum ReportConfirmation {
    MEMBER_DEVICE,
    READ_BACK
}
