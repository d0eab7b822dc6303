package guiyan.care.commitments;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What whoever promises to care is to the village or the family. */
@Schema(name = "CommittedCarer")
public enum CarerIs {
    VILLAGE_SECRETARY,
    LIAISON,
    CADRE,
    MEMBER,
    RELATIVE,
    NEIGHBOUR
}
