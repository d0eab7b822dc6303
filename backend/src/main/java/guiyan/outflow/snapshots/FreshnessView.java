package guiyan.outflow.snapshots;

import guiyan.organizations.OrganizationRef;
import guiyan.platform.ids.PublicId;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many numbers of those away were verified in the last quarter of a year, and which to check next. */
record FreshnessView(
        @Schema(required = true) LocalDate since,
        @Schema(required = true) List<OfUnit> units) {

    /** One unit. */
    @Schema(name = "FreshnessOfUnit")
    record OfUnit(
            @Schema(required = true) OrganizationRef organization,

            @Schema(required = true, description = "Away, with a number verified since that day")
            long fresh,

            @Schema(required = true, description = "Away") long away,

            @Schema(required = true, description = "At most five, the longest unverified first")
            List<ToCheck> toCheck) {}

    /** Somebody whose number is to be checked this week; without a number it is to be found. */
    @Schema(name = "NumberToCheck")
    record ToCheck(
            @Schema(required = true) PublicId memberId,
            @Schema(required = true) String name,
            String phone,
            LocalDate verifiedOn) {}
}
