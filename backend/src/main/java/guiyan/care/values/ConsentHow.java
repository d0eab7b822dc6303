package guiyan.care.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a guardian has agreed. */
@Schema(name = "GuardianConsentHow")
public enum ConsentHow {
    WRITTEN,
    SPOKEN
}
