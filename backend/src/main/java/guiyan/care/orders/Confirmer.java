package guiyan.care.orders;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who of the family says that it was done. */
@Schema(name = "ServiceConfirmer")
public enum Confirmer {
    SPOUSE,
    PARENT,
    CHILD,
    MEMBER,
    OTHER
}
