package guiyan.homecoming.requests;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the office is asked for. */
@Schema(name = "SupportTopic")
public enum SupportTopic {
    LAND,
    TAX,
    LOAN,
    LICENCE,
    UTILITIES,
    TRAINING,
    SCHOOLING,
    HOUSING,
    OTHER
}
