package guiyan.care.orders;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What sort of help a family asks for. */
@Schema(name = "FamilyServiceType")
public enum ServiceType {
    FARM_WORK,
    SCHOOLING,
    DOCTOR_VISIT,
    PAPERS,
    OTHER
}
