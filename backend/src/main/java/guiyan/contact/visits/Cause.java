package guiyan.contact.visits;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody is visited. */
@Schema(name = "VisitCause")
public enum Cause {
    SPRING_FESTIVAL,
    JULY_FIRST,
    ILLNESS,
    HARDSHIP,
    CONDOLENCE,
    ENCOURAGEMENT,
    OTHER
}
