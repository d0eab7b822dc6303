package guiyan.members;

import guiyan.organizations.OrganizationRef;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many members stand on the roll: altogether, and in each unit that keeps a register. */
record OnRoll(
        @Schema(required = true) long value,
        @Schema(required = true) List<OfUnit> units) {

    /** The figure of one unit. */
    @Schema(name = "UnitOnRoll")
    record OfUnit(
            @Schema(required = true) OrganizationRef organization,
            @Schema(required = true) long value) {}

    static OnRoll of(List<OfUnit> units) {
        return new OnRoll(units.stream().mapToLong(OfUnit::value).sum(), units);
    }
}
