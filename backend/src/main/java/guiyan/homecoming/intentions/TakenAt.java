package guiyan.homecoming.intentions;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** On what occasion the answer was taken. */
@Schema(name = "IntentionTakenAt")
public enum TakenAt {
    TEA_PARTY,
    CALL,
    VISIT,
    OWN_PHONE
}
