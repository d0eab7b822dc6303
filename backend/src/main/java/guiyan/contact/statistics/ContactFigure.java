package guiyan.contact.statistics;

import guiyan.organizations.OrganizationRef;
import guiyan.people.PersonRef;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One figure of keeping in touch: altogether, and in each unit that owes. */
record ContactFigure(
        @Schema(required = true, examples = "I-13") String indicator,

        @Schema(required = true, description = "First day of the period")
        LocalDate from,

        @Schema(required = true, description = "Last day of the period, or the day the figure is as of")
        LocalDate to,

        @Schema(required = true) String definition,
        @Schema(required = true) long numerator,

        @Schema(required = true, description = "What it is of; the numerator itself where it is a count")
        long denominator,

        @Schema(required = true, description = "The list behind the figure")
        String list,

        @Schema(required = true, description = "What the figure is made of, or what stands beside it")
        List<Part> parts,

        @Schema(required = true, description = "Never ranked: by the unit's code")
        List<OfUnit> units,

        @Schema(description = "With I-21: about whom calls were missed; a work list, no mark against anybody")
        List<PersonRef> members) {

    /** A part of a figure, by a month, quarter or kind, or what stands beside it. */
    @Schema(name = "ContactFigurePart")
    record Part(
            @Schema(required = true, examples = "2008-03") String key,
            @Schema(required = true) long numerator,
            @Schema(required = true) long denominator,
            String list) {}

    /** The figure of one unit. */
    @Schema(name = "ContactFigureOfUnit")
    record OfUnit(
            @Schema(required = true) OrganizationRef organization,
            @Schema(required = true) long numerator,
            @Schema(required = true) long denominator,
            @Schema(required = true) String list) {}
}
