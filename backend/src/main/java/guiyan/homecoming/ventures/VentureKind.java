package guiyan.homecoming.ventures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** In which form something is run. */
@Schema(name = "VentureKind")
public enum VentureKind {
    ENTERPRISE,
    INDIVIDUAL_BUSINESS,
    COOPERATIVE,
    FAMILY_FARM
}
