package guiyan.organizations.figures;

import guiyan.organizations.OrganizationRef;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One figure by township, without the lists behind it; what is left out may not be told. */
record TownshipFigure(
        @Schema(required = true) TownshipIndicator indicator,

        @Schema(required = true, description = "First day of the period")
        LocalDate from,

        @Schema(required = true, description = "Last day of the period, and the day it is as of")
        LocalDate to,

        @Schema(required = true) String definition,

        @Schema(description = "Left out when it is fewer than five, or would give away what is")
        Long numerator,

        @Schema(description = "What it is of; the numerator itself where it is a count")
        Long denominator,

        @Schema(required = true) List<OfTownship> townships) {

    /** The figure of one township. */
    @Schema(name = "TownshipFigureOfUnit")
    record OfTownship(@Schema(required = true) OrganizationRef organization, Long numerator, Long denominator) {}
}
