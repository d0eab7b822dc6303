package guiyan.homecoming.ventures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it stands. */
@Schema(name = "VentureState")
public enum VentureState {
    PREPARING,
    OPERATING,
    CLOSED
}
