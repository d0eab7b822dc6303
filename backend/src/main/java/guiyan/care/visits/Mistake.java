package guiyan.care.visits;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a visit that was written down is taken back. */
@Schema(name = "CareVisitMistake")
public enum Mistake {
    NOT_MADE,
    OTHER_PERSON,
    OTHER_DAY,
    TWICE
}
