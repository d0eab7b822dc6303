package guiyan.jobs.employers;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was heard of an employer. */
@Schema(name = "EmployerNoteKind")
public enum NoteKind {
    PAID_ON_TIME,
    PAID_LATE,
    CONTRACT_SIGNED,
    NO_CONTRACT,
    LODGING_AS_SAID,
    LODGING_NOT_AS_SAID,
    COMPLAINT
}
