package guiyan.homecoming.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which field somebody works at home, or would like to. */
@Schema(name = "HomecomingField")
public enum WorkField {
    CROPS,
    LIVESTOCK,
    PROCESSING,
    BUILDING,
    TRANSPORT,
    TRADE,
    CATERING,
    SERVICES,
    VILLAGE_WORK,
    OTHER
}
