package guiyan.care.orders;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the family has said so. */
@Schema(name = "ServiceConfirmedHow")
public enum ConfirmedHow {
    TAP,
    CODE,
    PHONE,
    PAPER
}
