package guiyan.members;

import guiyan.organizations.OrganizationRef;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How complete the files of the roll are (I-38). */
record DataQuality(
        @Schema(required = true) List<QualityPart> parts,

        @Schema(required = true, description = "The list of those of whom something is missing")
        String list,

        @Schema(required = true) List<OfUnit> units) {

    /** Required fields that say something; members with a number of their own; numbers verified this quarter. */
    @Schema(name = "QualityPartKey")
    enum Key {
        FILLED,
        REACHABLE,
        FRESH
    }

    /** One part of the indicator, and what it means. */
    record QualityPart(
            @Schema(required = true) Key key,
            @Schema(required = true) long numerator,
            @Schema(required = true) long denominator,
            @Schema(required = true) String definition) {}

    /** The figures of one unit. */
    @Schema(name = "UnitDataQuality")
    record OfUnit(
            @Schema(required = true) OrganizationRef organization,
            @Schema(required = true) List<QualityPart> parts,
            @Schema(required = true) String list) {}
}
