package guiyan.outflow.statistics;

import guiyan.organizations.OrganizationRef;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One figure of those away: altogether, and in each unit that keeps a register. */
@Schema(name = "OutflowFigure")
record AwayFigure(
        @Schema(required = true) Indicator indicator,

        @Schema(required = true, description = "The day the figure is as of, or the last one of its period")
        LocalDate asOf,

        @Schema(required = true) String definition,
        @Schema(required = true) long numerator,

        @Schema(required = true, description = "What it is of; the numerator itself where it is a count")
        long denominator,

        @Schema(description = "The list of exactly those who are counted, when there is one")
        String list,

        @Schema(description = "When a breakdown is asked for, and for I-07")
        List<Share> groups,

        @Schema(required = true) List<OfUnit> units) {

    /** The figure of one unit. */
    @Schema(name = "OutflowFigureOfUnit")
    record OfUnit(
            @Schema(required = true) OrganizationRef organization,
            @Schema(required = true) long numerator,
            @Schema(required = true) long denominator,
            String list,
            List<Share> groups) {}

    /** One group of those away. */
    @Schema(name = "OutflowShare")
    record Share(
            @Schema(required = true) String key,
            @Schema(required = true) long numerator,
            @Schema(required = true) long denominator,
            String list) {}
}
