package guiyan.outflow.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How contact came to be lost. */
@Schema(name = "LostCircumstance")
public enum LostCircumstance {
    WORK,
    ENTERPRISE_REFORM,
    GRADUATED,
    CHANGED_EMPLOYER,
    ABROAD,
    RESIDENCE_CHANGED,
    OTHER
}
