package guiyan.care.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is looked after. */
@Schema(name = "CareKind")
public enum CareKind {
    CHILD,
    ELDER
}
