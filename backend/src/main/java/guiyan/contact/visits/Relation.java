package guiyan.contact.visits;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who of the member's house was visited. */
@Schema(name = "VisitRelation")
public enum Relation {
    SELF,
    SPOUSE,
    PARENT,
    CHILD,
    OTHER
}
