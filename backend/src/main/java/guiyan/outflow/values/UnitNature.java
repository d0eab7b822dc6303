package guiyan.outflow.values;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of unit somebody has gone to: the lines of the annual form. */
@Schema(name = "DestinationUnitNature")
public enum UnitNature {
    PUBLIC_ORGAN,
    PUBLIC_INSTITUTION,
    TALENT_CENTRE,
    PUBLIC_OVERSEAS_CHINESE,
    PUBLIC_FOREIGN,
    PRIVATE_NON_ENTERPRISE,
    PRIVATE_ENTERPRISE,
    PRIVATE_OVERSEAS_CHINESE,
    PRIVATE_FOREIGN,
    INDIVIDUAL_BUSINESS,
    URBAN_COMMUNITY,
    TOWN_COMMUNITY,
    VILLAGE,
    OTHER,
    UNKNOWN
}
