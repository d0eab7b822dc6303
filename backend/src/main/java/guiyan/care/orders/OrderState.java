package guiyan.care.orders;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an order has come. */
@Schema(name = "FamilyServiceState")
public enum OrderState {
    OPEN,
    DONE,
    CONFIRMED,
    CANCELLED
}
