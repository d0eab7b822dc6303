package guiyan.members;

import guiyan.organizations.OrganizationRef;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How complete the files of the roll are (I-38). */
record DataQuality(
        @Schema(required = true) List<QualityPart> parts,

        @Schema(description = "The list of those of whom something is missing, for readers who see persons")
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

            @Schema(description = "Missing, as its denominator, where it is small and the reader sees no persons")
            Long numerator,

            Long denominator,
            @Schema(required = true) String definition) {

        QualityPart hidden() {
            return new QualityPart(key, null, null, definition);
        }

        /** How often it is true, and how often not. */
        Map<String, Long> counts() {
            return Map.of("yes", numerator, "no", denominator - numerator);
        }
    }

    /** The figures of one unit. */
    @Schema(name = "UnitDataQuality")
    record OfUnit(
            @Schema(required = true) OrganizationRef organization,
            @Schema(required = true) List<QualityPart> parts,
            String list) {

        long unit() {
            return organization.id().value();
        }

        QualityPart part(Key key) {
            return parts.stream().filter(part -> part.key() == key).findFirst().orElseThrow();
        }
    }
}
