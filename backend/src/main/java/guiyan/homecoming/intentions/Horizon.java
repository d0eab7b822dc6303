package guiyan.homecoming.intentions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How soon, as seen from the day he was asked. */
@Schema(name = "ReturnHorizon")
public enum Horizon {
    WITHIN_HALF_A_YEAR,
    WITHIN_A_YEAR,
    LATER
}
