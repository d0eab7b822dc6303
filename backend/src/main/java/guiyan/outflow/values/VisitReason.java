package guiyan.outflow.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody comes home for between two times away. */
@Schema(name = "HomeVisitReason")
public enum VisitReason {
    SPRING_FESTIVAL,
    HARVEST,
    FAMILY,
    MEETING,
    OTHER
}
