package guiyan.outflow.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody did before he left: the columns of the annual form. */
@Schema(name = "FormerOccupation")
public enum FormerOccupation {
    PUBLIC_MANAGEMENT_OR_TECHNICAL,
    WORKER,
    FARMER,
    UNEMPLOYED_GRADUATE,
    INTERMEDIARY_LAWYER,
    INTERMEDIARY_ACCOUNTANT,
    INTERMEDIARY_OTHER,
    OTHER
}
