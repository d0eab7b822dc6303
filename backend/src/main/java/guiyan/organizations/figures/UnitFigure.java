package guiyan.organizations.figures;

import guiyan.organizations.OrganizationRef;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One figure: altogether, in parts, and in each unit that keeps a roll. */
public record UnitFigure(
        @Schema(required = true) String indicator,

        @Schema(required = true, description = "First day of the period")
        LocalDate from,

        @Schema(required = true, description = "Last day of the period, and the day it is as of")
        LocalDate to,

        @Schema(required = true) String definition,
        @Schema(required = true) long numerator,

        @Schema(required = true, description = "What it is of; the numerator itself where it is a count")
        long denominator,

        @Schema(description = "The list behind the figure, for whoever may read it")
        String list,

        @Schema(required = true) List<PartOf> parts,
        @Schema(required = true) List<OfUnit> units) {

    /** A part of the figure, or a figure beside it. */
    @Schema(name = "UnitFigurePart")
    public record PartOf(
            @Schema(required = true, examples = "AGE_0_5") String name,

            @Schema(description = "First day, where the part is of a shorter time")
            LocalDate from,

            @Schema(description = "Last day, where the part is of a shorter time")
            LocalDate to,

            @Schema(required = true) long numerator,
            @Schema(required = true) long denominator,
            String list) {

        public PartOf(String name, long numerator, long denominator, String list) {
            this(name, null, null, numerator, denominator, list);
        }

        public static PartOf of(String name, Count count, String list) {
            return new PartOf(name, count.numerator(), count.denominator(), list);
        }
    }

    /** The figure of one unit. */
    @Schema(name = "UnitFigureOfUnit")
    public record OfUnit(
            @Schema(required = true) OrganizationRef organization,
            @Schema(required = true) long numerator,
            @Schema(required = true) long denominator,
            String list) {}

    /** The figure for whoever may not read the list behind it. */
    public UnitFigure withoutLists() {
        var bare = parts.stream()
                .map(part -> new PartOf(part.name, part.from, part.to, part.numerator, part.denominator, null))
                .toList();
        var alone = units.stream()
                .map(unit -> new OfUnit(unit.organization, unit.numerator, unit.denominator, null))
                .toList();
        return new UnitFigure(indicator, from, to, definition, numerator, denominator, null, bare, alone);
    }
}
