package guiyan.outflow.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By which way somebody came to the place he works at. */
@Schema(name = "OutflowChannel")
public enum OutflowChannel {
    SELF,
    RELATIVES,
    CADRE,
    FELLOW_MEMBER,
    LABOUR_AGENCY,
    LABOUR_EXPORT,
    NATIONAL_LABOUR_EXPORT,
    JOB_FAIR,
    OTHER
}
