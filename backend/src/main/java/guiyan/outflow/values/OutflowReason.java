package guiyan.outflow.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody leaves. */
@Schema(name = "OutflowReason")
public enum OutflowReason {
    WORK,
    BUSINESS,
    JOB_CHANGE,
    STUDY,
    GRADUATION,
    FAMILY,
    RESIDENCE,
    ABROAD,
    OTHER
}
