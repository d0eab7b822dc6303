package guiyan.care.commitments;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom of the family somebody promises to care for. */
@Schema(name = "CommittedFor")
public enum CaredFor {
    MOTHER,
    FATHER,
    GRANDPARENT,
    SPOUSE,
    CHILD,
    OTHER
}
