package guiyan.outflow.registers;

import guiyan.organizations.OrganizationRef;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One figure of a register: altogether, and in each unit that keeps a roll. */
record RegisterFigure(
        @Schema(required = true, description = "The day the figure is as of")
        LocalDate asOf,

        @Schema(required = true) String definition,
        @Schema(required = true) long numerator,

        @Schema(required = true, description = "What it is of; the numerator itself where it is a count")
        long denominator,

        @Schema(required = true, description = "The list behind the figure")
        String list,

        @Schema(required = true) List<OfUnit> units) {

    /** The figure of one unit. */
    @Schema(name = "RegisterFigureOfUnit")
    record OfUnit(
            @Schema(required = true) OrganizationRef organization,
            @Schema(required = true) long numerator,
            @Schema(required = true) long denominator,
            @Schema(required = true) String list) {}
}
