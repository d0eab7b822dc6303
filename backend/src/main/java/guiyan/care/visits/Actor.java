package guiyan.care.visits;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who went there, by what he is to the family or the office. */
@Schema(name = "CareActor")
public enum Actor {
    CARER,
    CADRE,
    MEMBER,
    TEACHER,
    CLASSMATE,
    NEIGHBOUR
}
