package guiyan.care.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody in care needs; needs, never judgements. */
@Schema(name = "CareNeed")
public enum CareNeed {
    COMPANY,
    CALL_PARENTS,
    HOMEWORK,
    CLOTHES,
    SCHOOLING,
    FIREWOOD,
    SHOPPING,
    FARM_WORK,
    DOCTOR,
    REPAIRS,
    PAPERS,
    OTHER
}
