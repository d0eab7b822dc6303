package guiyan.homecoming.intentions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody would like to come back. */
@Schema(name = "ReturnAnswer")
public enum Answer {
    YES,
    UNDECIDED,
    NO
}
