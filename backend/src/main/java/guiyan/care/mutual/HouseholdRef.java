package guiyan.care.mutual;

import guiyan.people.households.Household;
import guiyan.platform.ids.PublicId;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household as other resources name it. */
@Schema(name = "HouseholdRef")
record HouseholdRef(
        @Schema(required = true) PublicId id,
        @Schema(required = true) String headName) {

    static HouseholdRef of(Household household) {
        return new HouseholdRef(PublicId.of(household.id), household.headName);
    }
}
