package guiyan.care.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a child goes to school. */
@Schema(name = "SchoolStage")
public enum SchoolStage {
    NOT_ENROLLED,
    KINDERGARTEN,
    PRIMARY,
    JUNIOR_SECONDARY,
    SENIOR_SECONDARY,
    NOT_AT_SCHOOL
}
