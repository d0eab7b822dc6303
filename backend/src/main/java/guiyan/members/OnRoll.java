package guiyan.members;

import guiyan.organizations.OrganizationRef;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many members stand on the roll: altogether, and in each unit that keeps a register. */
record OnRoll(
        @Schema(required = true) long value,
        @Schema(required = true) String definition,

        @Schema(required = true, description = "The list of exactly those who are counted")
        String list,

        @Schema(description = "Only when a breakdown is asked for")
        List<RollShare> groups,

        @Schema(required = true) List<OfUnit> units) {

    /** The figure of one unit. */
    @Schema(name = "UnitOnRoll")
    record OfUnit(
            @Schema(required = true) OrganizationRef organization,
            @Schema(required = true) long value,
            @Schema(required = true) String list,
            List<RollShare> groups) {}
}
