package guiyan.members;

import guiyan.organizations.OrganizationRef;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many members stand on the roll: altogether, and in each unit that keeps a register, or each township for who sees no persons. */
record OnRoll(
        @Schema(description = "Missing where it is small and the reader sees no persons")
        Long value,

        @Schema(required = true) String definition,

        @Schema(description = "The list of exactly those who are counted, for readers who see persons")
        String list,

        @Schema(description = "Only when a breakdown is asked for")
        List<RollShare> groups,

        @Schema(required = true) List<OfUnit> units) {

    /** The figure of one unit. */
    @Schema(name = "UnitOnRoll")
    record OfUnit(
            @Schema(required = true) OrganizationRef organization, Long value, String list, List<RollShare> groups) {

        long unit() {
            return organization.id().value();
        }

        /** Its groups by key; the whole where there are none. */
        Map<String, Long> counts() {
            return groups == null
                    ? Map.of("", value)
                    : groups.stream().collect(Collectors.toMap(RollShare::key, RollShare::numerator));
        }
    }
}
