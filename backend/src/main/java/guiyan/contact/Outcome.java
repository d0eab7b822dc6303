package guiyan.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of an attempt (domain.md 2.3, note 9). */
@Schema(name = "ContactOutcome")
public enum Outcome {
    REACHED,
    NO_ANSWER,
    SWITCHED_OFF,
    WRONG_NUMBER,
    REFUSED,
    LEFT_WORD,
    /** Old files say no more than that. */
    NOT_REACHED
}
